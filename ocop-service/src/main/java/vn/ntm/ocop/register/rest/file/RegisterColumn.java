package vn.ntm.ocop.register.rest.file;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ocop.certificate.rest.CertificateView;

/**
 * A column of the register as a table.
 *
 * @param name as an import of certifications has it, where it takes the column
 */
record RegisterColumn(String name, Function<CertificateView, @Nullable Object> value) {

    static final List<RegisterColumn> ALL = List.of(
            new RegisterColumn("id", CertificateView::id),
            new RegisterColumn("productKey", CertificateView::productKey),
            new RegisterColumn("productName", CertificateView::productName),
            new RegisterColumn("producerKey", CertificateView::producerKey),
            new RegisterColumn("producerName", CertificateView::producerName),
            new RegisterColumn("setNo", CertificateView::setNo),
            new RegisterColumn("unitCode", CertificateView::unitCode),
            new RegisterColumn("districtCode", CertificateView::districtCode),
            new RegisterColumn("outcome", CertificateView::outcome),
            new RegisterColumn("stars", CertificateView::stars),
            new RegisterColumn("kind", CertificateView::kind),
            new RegisterColumn("programmeYear", RegisterColumn::year),
            new RegisterColumn("round", CertificateView::round),
            new RegisterColumn("evaluatedOn", CertificateView::evaluatedOn),
            new RegisterColumn("decisionNumber", view -> view.decision().number()),
            new RegisterColumn("decisionIssuer", view -> view.decision().issuer()),
            new RegisterColumn("decisionSignedOn", view -> view.decision().signedOn()),
            new RegisterColumn("expiresOn", CertificateView::expiresOn),
            new RegisterColumn("happenedOn", CertificateView::happenedOn),
            new RegisterColumn("happenedOnBasis", CertificateView::happenedOnBasis),
            new RegisterColumn("state", CertificateView::state),
            new RegisterColumn("valid", CertificateView::valid),
            new RegisterColumn("evidence", CertificateView::evidence),
            new RegisterColumn("source", view -> view.decision().source()),
            new RegisterColumn("confidence", view -> view.decision().confidence()),
            new RegisterColumn("note", CertificateView::note),
            new RegisterColumn("recordedAt", CertificateView::recordedAt));

    private static @Nullable Object year(CertificateView certification) {
        ProgrammeYear year = certification.programmeYear();
        return year == null ? null : year.value();
    }

    @Nullable Object of(CertificateView certification) {
        return value.apply(certification);
    }
}
