package vn.ntm.awards.annulment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.annulment.application.AnnulmentOnFile;
import vn.ntm.awards.annulment.application.AnnulmentsOnFile;
import vn.ntm.awards.annulment.domain.Annulment;
import vn.ntm.awards.annulment.domain.AnnulmentGround;
import vn.ntm.awards.annulment.domain.AnnulmentState;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredAnnulments implements AnnulmentsOnFile {

    private static final String LAST = """
            select a.*, p.actor as proposer from annulment a
              join annulment f on f.annulment_id = a.annulment_id and f.version = 1
              join act p on p.id = f.recorded_by
             where a.commendation_key = :key and a.step_on <= :validOn and %s
             order by a.annulment_id desc limit 1""".formatted(Known.at("a."));

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredAnnulments(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "annulment");
        this.identities = identities;
    }

    @Override
    public Optional<AnnulmentOnFile> of(String commendation, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(LAST)
                .bind("key", commendation)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, _) -> onFile(new Row(columns)))
                .findOne());
    }

    @Override
    public void propose(Annulment annulment, Provenance grounds, Filing filing) {
        table.add(identities.next(), filing, grounds, values(annulment, null));
    }

    @Override
    public void end(UUID before, Annulment annulment, @Nullable Decision decision, Provenance grounds, Filing filing) {
        table.replace(before, identities.next(), filing, grounds, values(annulment, decision));
    }

    private static Map<String, @Nullable Object> values(Annulment annulment, @Nullable Decision decision) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("annulment_id", annulment.id());
        values.put("version", annulment.version());
        values.put("state", annulment.state());
        values.put("commendation_key", annulment.commendation());
        values.put("ground", annulment.ground());
        values.put("step_on", annulment.on());
        values.put("number", decision == null ? null : decision.number());
        values.put("issuer", decision == null ? null : decision.issuer());
        return values;
    }

    private static AnnulmentOnFile onFile(Row row) throws SQLException {
        Provenance grounds = row.provenance();
        String number = row.optionalText("number");
        var annulment = new Annulment(
                row.id("annulment_id"),
                row.columns().getLong("version"),
                row.choice("state", AnnulmentState.class),
                row.text("commendation_key"),
                row.choice("ground", AnnulmentGround.class),
                row.date("step_on"),
                row.text("proposer"));
        Decision decision = number == null
                ? null
                : new Decision(number, row.text("issuer"), annulment.on(), grounds.source(), grounds.confidence());
        return new AnnulmentOnFile(row.id("row_id"), annulment, decision, grounds, row.instant("recorded_at"));
    }
}
