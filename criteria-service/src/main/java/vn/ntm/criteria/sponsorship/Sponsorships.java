package vn.ntm.criteria.sponsorship;

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
import vn.ntm.ledger.request.Turns;

/** The sponsorships on file. */
@ApplicationScoped
class Sponsorships {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    Sponsorships(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "sponsorship");
        this.identities = identities;
        this.turns = turns;
    }

    /** The current fact of the same sponsor, commune and first year, which nobody else writes until the transaction ends. */
    Optional<Held> held(Sponsorship sponsorship) {
        turns.take("sponsorship %s %s %d"
                .formatted(
                        sponsorship.sponsorKey(),
                        sponsorship.unit(),
                        sponsorship.fromYear().value()));
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from sponsorship
                        where sponsor_key = :sponsor and unit_code = :unit and from_year = :from and superseded_at is null""")
                .bind("sponsor", sponsorship.sponsorKey())
                .bind("unit", sponsorship.unit())
                .bind("from", sponsorship.fromYear())
                .map((columns, context) -> held(new Row(columns)))
                .findOne());
    }

    /** @return the id of the new sponsorship */
    UUID add(Sponsorship sponsorship, Filing filing) {
        UUID id = identities.next();
        add(id, sponsorship, filing);
        return id;
    }

    /** Money that names the sponsorship is checked again only when the new row stands in the place of the old. */
    void replace(Held old, Sponsorship sponsorship, Filing filing) {
        jdbi.useHandle(handle -> handle.execute("set constraints all deferred"));
        table.supersede(old.onFile().rowId(), filing);
        add(old.id(), sponsorship, filing);
        jdbi.useHandle(handle -> handle.execute("set constraints all immediate"));
    }

    private void add(UUID id, Sponsorship sponsorship, Filing filing) {
        var basis = sponsorship.basis();
        var values = new HashMap<String, @Nullable Object>();
        values.put("sponsorship_id", id);
        values.put("sponsor_key", sponsorship.sponsorKey());
        values.put("unit_code", sponsorship.unit());
        values.put("from_year", sponsorship.fromYear());
        values.put("until_year", sponsorship.untilYear());
        values.put("decision_number", basis.number());
        values.put("decision_issuer", basis.issuer());
        values.put("decision_signed_on", basis.signedOn());
        table.add(
                identities.next(),
                filing,
                new Provenance(basis.source(), basis.confidence(), sponsorship.note()),
                values);
    }

    private static Held held(Row row) throws SQLException {
        return new Held(row.id("sponsorship_id"), new OnFile<>(row.id("row_id"), sponsorship(row)));
    }

    static Sponsorship sponsorship(Row row) throws SQLException {
        return new Sponsorship(
                row.text("sponsor_key"),
                row.code("unit_code"),
                row.year("from_year"),
                row.optionalYear("until_year"),
                row.decision(),
                row.optionalText("note"));
    }

    /** A current sponsorship with its identity, which outlives corrections. */
    record Held(UUID id, OnFile<Sponsorship> onFile) {}
}
