package vn.ntm.ocop.revocation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ocop.revocation.application.Verifications;
import vn.ntm.ocop.revocation.domain.Verification;
import vn.ntm.ocop.revocation.domain.VerificationState;
import vn.ntm.ocop.revocation.domain.VerificationState.VerificationStep;

@ApplicationScoped
class StoredVerifications implements Verifications {

    private static final String SELECT = """
            select v.*, (select array_agg(distinct a.actor) from verification w join act a on a.id = w.recorded_by
                          where w.verification_id = v.verification_id and w.state in ('OPEN', 'CONCLUDED')) as writers
            """;

    private static final String OPENED = "from verification v where v.opened_on <= :validOn and " + Known.at("v.");

    private static final String FILTERED = OPENED + """
             and (cast(:certificate as uuid) is null or v.certificate_id = cast(:certificate as uuid))
             and (cast(:product as text) is null or v.product_key = :product)
             and (cast(:state as text) is null or v.state = :state)
            """;

    private static final Keyset ORDER = Keyset.by("v.opened_on", "date").then("v.verification_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredVerifications(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "verification");
        this.identities = identities;
    }

    @Override
    public Optional<VerificationOnFile> undecided(UUID certificate) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        from verification v
                        where v.certificate_id = :id and v.superseded_at is null and v.state in ('OPEN', 'CONCLUDED')""")
                .bind("id", certificate)
                .map((columns, context) -> onFile(new Row(columns)))
                .findOne());
    }

    @Override
    public List<VerificationOnFile> list(Filter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi, SELECT + FILTERED, query -> bound(query, filter, asOf), from, limit, StoredVerifications::onFile);
    }

    @Override
    public long count(Filter filter, AsOf asOf) {
        return Keyset.count(jdbi, FILTERED, query -> bound(query, filter, asOf));
    }

    @Override
    public Optional<VerificationOnFile> get(UUID id, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + OPENED + " and v.verification_id = :id")
                .bind("id", id)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, context) -> onFile(new Row(columns)))
                .findOne());
    }

    @Override
    public void record(Verification verification, Provenance grounds, Filing filing) {
        current(verification.id()).ifPresent(row -> table.supersede(row, filing));
        var values = new HashMap<String, @Nullable Object>();
        values.put("verification_id", verification.id());
        values.put("version", verification.version());
        values.put("state", verification.state().step());
        values.put("certificate_id", verification.certificate());
        values.put("product_key", verification.product());
        values.put("ground", verification.ground());
        values.put("opened_on", verification.openedOn());
        values.put("inspection_id", verification.inspection());
        verification.state().conclusion().ifPresent(reached -> {
            values.put("outcome", reached.outcome());
            values.put("concluded_on", reached.concludedOn());
            values.put("report", reached.report());
        });
        switch (verification.state()) {
            case VerificationState.Open _, VerificationState.Concluded _ -> {}
            case VerificationState.Cleared(var _, var clearedOn) -> values.put("cleared_on", clearedOn);
            case VerificationState.Revoked(var _, var decisionId, var decision) -> {
                values.put("decision_id", decisionId);
                values.put("decision_number", decision.number());
                values.put("decision_issuer", decision.issuer());
                values.put("decision_signed_on", decision.signedOn());
            }
        }
        table.add(identities.next(), filing, grounds, values);
    }

    private Optional<UUID> current(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select row_id from verification where verification_id = :id and superseded_at is null")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }

    private static Query bound(Query query, Filter filter, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bindByType("certificate", filter.certificate(), UUID.class)
                .bindByType("product", filter.product(), String.class)
                .bindByType("state", filter.state(), VerificationStep.class);
    }

    private static VerificationOnFile onFile(Row row) throws SQLException {
        return new VerificationOnFile(VerificationRow.verification(row), row.provenance(), row.instant("recorded_at"));
    }
}
