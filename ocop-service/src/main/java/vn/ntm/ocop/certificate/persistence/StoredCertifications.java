package vn.ntm.ocop.certificate.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.certificate.application.CertificationsOnFile;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.CertificationDay;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.certificate.domain.Outcome;

@ApplicationScoped
class StoredCertifications implements CertificationsOnFile {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredCertifications(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "certification");
        this.identities = identities;
    }

    @Override
    public boolean hasProduct(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from product where key = :key and superseded_at is null)")
                .bind("key", key)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Optional<OnFile<Certification>> like(Certification certification) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from certification
                        where product_key = :product
                          and programme_year is not distinct from cast(:year as integer)
                          and round is not distinct from cast(:round as integer)
                          and evaluated_on is not distinct from cast(:evaluatedOn as date)
                          and (outcome = 'LAPSED') = :lapsed and superseded_at is null""")
                .bind("product", certification.product())
                .bind("year", certification.programmeYear())
                .bind("round", certification.round())
                .bind("evaluatedOn", certification.evaluatedOn())
                .bind("lapsed", certification.outcome() == Outcome.LAPSED)
                .map((columns, context) -> new OnFile<>(new Row(columns).id("row_id"), certification(new Row(columns))))
                .findOne());
    }

    @Override
    public void add(Certification certification, Filing filing) {
        add(certification, filing, identities.next());
    }

    @Override
    public void replace(UUID rowId, Certification certification, Filing filing) {
        UUID identity = jdbi.withHandle(
                handle -> handle.createQuery("select certification_id from certification where row_id = :row")
                        .bind("row", rowId)
                        .mapTo(UUID.class)
                        .one());
        table.supersede(rowId, filing);
        add(certification, filing, identity);
    }

    private void add(Certification certification, Filing filing, UUID identity) {
        var decision = certification.decision();
        var values = new HashMap<String, @Nullable Object>();
        values.put("certification_id", identity);
        values.put("product_key", certification.product());
        values.put("outcome", certification.outcome());
        values.put("stars", certification.stars());
        values.put("kind", certification.kind());
        values.put("programme_year", certification.programmeYear());
        values.put("round", certification.round());
        values.put("evaluated_on", certification.evaluatedOn());
        values.put("decision_number", decision.number());
        values.put("decision_issuer", decision.issuer());
        values.put("decision_signed_on", decision.signedOn());
        values.put("expires_on", certification.expiresOn());
        var day = certification.day();
        values.put("happened_on", day.map(CertificationDay::day).orElse(null));
        values.put(
                "happened_on_basis", day.map(CertificationDay::basis).orElse(CertificationDay.Basis.PRODUCT_ON_FILE));
        table.add(
                identities.next(),
                filing,
                new Provenance(decision.source(), decision.confidence(), certification.note()),
                values);
    }

    static Certification certification(Row row) throws SQLException {
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
