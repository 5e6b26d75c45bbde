package vn.ntm.ocop.register.persistence;

import java.sql.SQLException;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.certificate.application.RegisteredCertification;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.CertificationDay;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.certificate.domain.Outcome;

/** Reads the certification of an entry. */
final class CertificateRows {

    private CertificateRows() {}

    static RegisteredCertification registered(Row row) throws SQLException {
        return new RegisteredCertification(
                row.id("certification_id"),
                certification(row),
                new CertificationDay(
                        row.date("happened_by"), row.choice("happened_on_basis", CertificationDay.Basis.class)),
                row.text("product_name"),
                row.optionalCode("unit_code"),
                row.optionalCode("district_code"),
                row.instant("recorded_at"));
    }

    private static Certification certification(Row row) throws SQLException {
        return new Certification(
                row.text("product_key"),
                row.choice("outcome", Outcome.class),
                row.optionalNumber("stars"),
                row.optionalChoice("kind", EvaluationKind.class),
                row.optionalYear("programme_year"),
                row.optionalNumber("round"),
                row.optionalDate("evaluated_on"),
                row.decision(),
                row.optionalDate("expires_on"),
                row.optionalText("note"));
    }
}
