package vn.ntm.ledger.follow;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.follow.UnitEvent.OfSuccession;
import vn.ntm.ledger.follow.UnitEvent.OfUnit;
import vn.ntm.ledger.lineage.UnitSuccessions;
import vn.ntm.ledger.unit.UnitSpells;

/** The copies of units and of how they passed into each other, row by row. */
@ApplicationScoped
class CopiedFacts {

    private static final String HERE = """
            select row_id, superseded_at is not null as superseded from unit_spell where row_id = any (:rows)
            union all
            select row_id, superseded_at is not null from unit_succession where row_id = any (:rows)""";

    private final Jdbi jdbi;
    private final UnitSpells spells;
    private final UnitSuccessions successions;

    CopiedFacts(Jdbi jdbi, UnitSpells spells, UnitSuccessions successions) {
        this.jdbi = jdbi;
        this.spells = spells;
        this.successions = successions;
    }

    int units() {
        return spells.currentRows().size();
    }

    /** The rows that are current here. */
    Set<UUID> current() {
        Set<UUID> rows = new HashSet<>(spells.currentRows());
        rows.addAll(successions.currentRows());
        return rows;
    }

    /** Those of the events, in their order, that are not filed yet: whoever begins anew reads again what is here. */
    List<UnitEvent> notHere(List<UnitEvent> events) {
        List<Here> here = jdbi.withHandle(handle -> handle.createQuery(HERE)
                .bindArray(
                        "rows", UUID.class, events.stream().map(UnitEvent::row).toList())
                .map((row, context) -> new Here(row.getObject("row_id", UUID.class), row.getBoolean("superseded")))
                .list());
        Set<UUID> recorded = here.stream().map(Here::row).collect(toCollection(HashSet::new));
        Set<UUID> superseded =
                here.stream().filter(Here::superseded).map(Here::row).collect(toCollection(HashSet::new));
        return events.stream()
                .filter(event -> (event.superseded() ? superseded : recorded).add(event.row()))
                .toList();
    }

    void checkKeysAtTheEnd() {
        spells.checkParentsAtTheEnd();
    }

    void record(UnitEvent event, Filing filing) {
        switch (event.fact()) {
            case OfUnit of -> spells.record(event.row(), of.unit(), filing);
            case OfSuccession of -> successions.record(event.row(), of.succession(), of.shares(), filing);
        }
    }

    /** A row is in one of the tables only. */
    void supersede(UUID row, Filing filing) {
        spells.supersede(row, filing);
        successions.supersede(row, filing);
    }

    private record Here(UUID row, boolean superseded) {}
}
