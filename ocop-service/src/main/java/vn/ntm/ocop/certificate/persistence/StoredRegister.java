package vn.ntm.ocop.certificate.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ocop.certificate.application.CertificateRegister;
import vn.ntm.ocop.certificate.application.CertificationFacts;
import vn.ntm.ocop.certificate.application.RegisteredCertification;
import vn.ntm.ocop.certificate.domain.CertificationDay;

@ApplicationScoped
class StoredRegister implements CertificateRegister, CertificationFacts {

    private static final String DAY = "coalesce(c.happened_on, p.unit_on)";

    private static final String COLUMNS =
            "select c.*, " + DAY + " as happened, p.name as product_name, p.unit_code, p.district_code";

    private static final String FROM = """
             from certification c join product p on p.key = c.product_key and %s
            where %s
            """.formatted(Known.at("p."), Known.at("c."));

    private static final String BY_THE_DAY = " and " + DAY + " <= :validOn";

    private static final String IN_UNIT =
            " and p.place_code = any (array(select units_ever_in(:unit))) and :unit = any (unit_path(p.place_code, p.unit_on, :knownAt))";

    private static final Keyset ORDER = Keyset.by(DAY, "date").then("c.certification_id", "uuid");

    private final Jdbi jdbi;

    StoredRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<RegisteredCertification> ofProduct(String product, AsOf asOf) {
        return jdbi.withHandle(handle ->
                all(handle.createQuery(COLUMNS + FROM + BY_THE_DAY + " and c.product_key = :product" + ORDER.orderBy())
                        .bind("product", product)
                        .bind("validOn", asOf.validOn())
                        .bind("knownAt", asOf.knownAt())));
    }

    @Override
    public List<RegisteredCertification> evaluatedFor(ProgrammeYear year, UnitCode unit, Instant knownAt) {
        return jdbi.withHandle(
                handle -> all(handle.createQuery(COLUMNS + FROM + IN_UNIT + """
                          and c.outcome <> 'LAPSED'
                          and (c.programme_year = :year
                               or c.programme_year is null and extract(year from %s) in (:year, :year + 1))
                        """.formatted(DAY) + ORDER.orderBy())
                        .bind("year", year.value())
                        .bind("unit", unit)
                        .bind("knownAt", knownAt)));
    }

    @Override
    public List<RegisteredCertification> lapsedBy(UnitCode unit, AsOf asOf) {
        return jdbi.withHandle(handle -> all(handle.createQuery(
                        COLUMNS + FROM + IN_UNIT + BY_THE_DAY + " and c.outcome = 'LAPSED'" + ORDER.orderBy())
                .bind("unit", unit)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())));
    }

    private static List<RegisteredCertification> all(Query query) {
        return query.map((columns, context) -> registered(new Row(columns))).list();
    }

    private static RegisteredCertification registered(Row row) throws SQLException {
        return new RegisteredCertification(
                row.id("certification_id"),
                StoredCertifications.certification(row),
                new CertificationDay(
                        row.date("happened"), row.choice("happened_on_basis", CertificationDay.Basis.class)),
                row.text("product_name"),
                row.optionalCode("unit_code"),
                row.optionalCode("district_code"),
                row.instant("recorded_at"));
    }
}
