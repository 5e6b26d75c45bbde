package vn.ntm.ocop.register.rest.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.file.FileColumn;
import vn.ntm.ocop.certificate.rest.CertificateView;

/** The columns of the register as a table, named as an import of certifications has them, where it takes the column. */
final class RegisterColumns {

    static final List<FileColumn<CertificateView>> ALL = List.of(
            new FileColumn<>("id", CertificateView::id),
            new FileColumn<>("productKey", CertificateView::productKey),
            new FileColumn<>("productName", CertificateView::productName),
            new FileColumn<>("producerKey", CertificateView::producerKey),
            new FileColumn<>("producerName", CertificateView::producerName),
            new FileColumn<>("setNo", CertificateView::setNo),
            new FileColumn<>("unitCode", CertificateView::unitCode),
            new FileColumn<>("districtCode", CertificateView::districtCode),
            new FileColumn<>("outcome", CertificateView::outcome),
            new FileColumn<>("stars", CertificateView::stars),
            new FileColumn<>("kind", CertificateView::kind),
            new FileColumn<>("programmeYear", RegisterColumns::year),
            new FileColumn<>("round", CertificateView::round),
            new FileColumn<>("evaluatedOn", CertificateView::evaluatedOn),
            new FileColumn<>("decisionNumber", view -> view.decision().number()),
            new FileColumn<>("decisionIssuer", view -> view.decision().issuer()),
            new FileColumn<>("decisionSignedOn", view -> view.decision().signedOn()),
            new FileColumn<>("expiresOn", CertificateView::expiresOn),
            new FileColumn<>("happenedOn", CertificateView::happenedOn),
            new FileColumn<>("happenedOnBasis", CertificateView::happenedOnBasis),
            new FileColumn<>("state", CertificateView::state),
            new FileColumn<>("valid", CertificateView::valid),
            new FileColumn<>("evidence", CertificateView::evidence),
            new FileColumn<>("source", view -> view.decision().source()),
            new FileColumn<>("confidence", view -> view.decision().confidence()),
            new FileColumn<>("note", CertificateView::note),
            new FileColumn<>("recordedAt", CertificateView::recordedAt));

    private RegisterColumns() {}

    private static @Nullable Object year(CertificateView certification) {
        ProgrammeYear year = certification.programmeYear();
        return year == null ? null : year.value();
    }
}
