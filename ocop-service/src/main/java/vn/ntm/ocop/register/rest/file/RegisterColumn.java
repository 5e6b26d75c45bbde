package vn.ntm.ocop.register.rest.file;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.rest.CertificateView;

/**
 * The columns of the register as a table. Those that an import of certifications takes have the names that they have there.
 */
enum RegisterColumn {
    id(CertificateView::id),
    productKey(CertificateView::productKey),
    productName(CertificateView::productName),
    producerKey(CertificateView::producerKey),
    producerName(CertificateView::producerName),
    setNo(CertificateView::setNo),
    unitCode(CertificateView::unitCode),
    districtCode(CertificateView::districtCode),
    outcome(CertificateView::outcome),
    stars(CertificateView::stars),
    kind(CertificateView::kind),
    programmeYear(CertificateView::programmeYear),
    round(CertificateView::round),
    evaluatedOn(CertificateView::evaluatedOn),
    decisionNumber(view -> view.decision().number()),
    decisionIssuer(view -> view.decision().issuer()),
    decisionSignedOn(view -> view.decision().signedOn()),
    expiresOn(CertificateView::expiresOn),
    happenedOn(CertificateView::happenedOn),
    happenedOnBasis(CertificateView::happenedOnBasis),
    state(CertificateView::state),
    valid(CertificateView::valid),
    evidence(CertificateView::evidence),
    source(view -> view.decision().source()),
    confidence(view -> view.decision().confidence()),
    note(CertificateView::note),
    recordedAt(CertificateView::recordedAt);

    private final Function<CertificateView, @Nullable Object> value;

    RegisterColumn(Function<CertificateView, @Nullable Object> value) {
        this.value = value;
    }

    @Nullable Object of(CertificateView certification) {
        return value.apply(certification);
    }
}
