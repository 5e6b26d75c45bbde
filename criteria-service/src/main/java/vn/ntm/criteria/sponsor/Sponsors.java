package vn.ntm.criteria.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;

/** The sponsors on file. */
@ApplicationScoped
public class Sponsors {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    Sponsors(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "sponsor");
        this.identities = identities;
        this.turns = turns;
    }

    /** @throws Refusal if there is none with this key */
    public void require(String key) {
        if (current(key).isEmpty()) {
            throw new Refusal(SponsorProblem.SPONSOR_UNKNOWN, Map.of("key", key));
        }
    }

    /** The current fact under the key, which nobody else writes until the transaction ends. */
    Optional<OnFile<Sponsor>> held(String key) {
        turns.take("sponsor " + key);
        return current(key);
    }

    private Optional<OnFile<Sponsor>> current(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from sponsor where key = :key and superseded_at is null")
                .bind("key", key)
                .map((columns, context) ->
                        new OnFile<>(columns.getObject("row_id", UUID.class), sponsor(new Row(columns))))
                .findOne());
    }

    void add(Sponsor sponsor, Filing filing) {
        table.add(
                identities.next(),
                filing,
                sponsor.provenance(),
                Map.of("key", sponsor.key(), "name", sponsor.name(), "kind", sponsor.kind()));
    }

    /** Sponsorships that name the old row are checked again only when the new one stands in its place. */
    void replace(UUID rowId, Sponsor sponsor, Filing filing) {
        jdbi.useHandle(handle -> handle.execute("set constraints all deferred"));
        table.supersede(rowId, filing);
        add(sponsor, filing);
        jdbi.useHandle(handle -> handle.execute("set constraints all immediate"));
    }

    static Sponsor sponsor(Row row) throws SQLException {
        return new Sponsor(row.text("key"), row.text("name"), row.choice("kind", Sponsor.Kind.class), row.provenance());
    }
}
