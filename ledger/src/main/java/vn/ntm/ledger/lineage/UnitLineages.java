package vn.ntm.ledger.lineage;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.lineage.domain.Step;
import vn.ntm.ledger.unit.UnitType;

/** The lineage of units, as far as it was known. */
@ApplicationScoped
public class UnitLineages {

    private static final String SPELLS =
            "select spell_id, code, name, type, parent_code, lower(valid) as valid_from, upper(valid) as valid_to"
                    + " from unit_spell where " + Known.AT;

    private static final String STEPS =
            "select predecessor_code, successor_code, changed_on, change from unit_succession where " + Known.AT;

    private final Jdbi jdbi;

    UnitLineages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every unit and every step that was on file at that instant. */
    public Lineage known(Instant knownAt) {
        return jdbi.withHandle(handle -> lineage(
                handle.createQuery(SPELLS).bind("knownAt", knownAt),
                handle.createQuery(STEPS).bind("knownAt", knownAt)));
    }

    /**
     * The units that ever lay in one of these, all that these are bound to by changes, and those in which they lay, with the
     * steps between them: what has to be known of these units, whatever else is on file.
     */
    public Lineage around(Set<UnitCode> units, Instant knownAt) {
        return jdbi.withHandle(handle -> {
            List<String> codes = handle.createQuery("select * from units_bound_to(:units)")
                    .bindArray("units", UnitCode.class, units)
                    .mapTo(String.class)
                    .list();
            return lineage(
                    handle.createQuery(SPELLS + " and code = any (:codes)")
                            .bind("knownAt", knownAt)
                            .bindArray("codes", String.class, codes),
                    handle.createQuery(STEPS + " and predecessor_code = any (:codes) and successor_code = any (:codes)")
                            .bind("knownAt", knownAt)
                            .bindArray("codes", String.class, codes));
        });
    }

    private static Lineage lineage(Query ofSpells, Query ofSteps) {
        List<Spell> spells =
                ofSpells.map((columns, context) -> spell(new Row(columns))).list();
        Map<UnitCode, List<Spell>> byCode = spells.stream().collect(groupingBy(Spell::code));
        List<Step> steps = ofSteps.map((columns, context) -> step(new Row(columns), byCode)).stream()
                .flatMap(Optional::stream)
                .toList();
        return new Lineage(spells, steps);
    }

    private static Spell spell(Row row) throws SQLException {
        return new Spell(
                row.id("spell_id"),
                row.code("code"),
                row.text("name"),
                row.choice("type", UnitType.class),
                row.optionalCode("parent_code"),
                row.optionalDate("valid_from"),
                row.optionalDate("valid_to"));
    }

    private static Optional<Step> step(Row row, Map<UnitCode, List<Spell>> spells) throws SQLException {
        LocalDate changedOn = row.date("changed_on");
        Change change = row.choice("change", Change.class);
        Optional<Spell> successor = on(changedOn, row.code("successor_code"), spells);
        return on(changedOn.minusDays(1), row.code("predecessor_code"), spells)
                .flatMap(before -> successor.map(after -> new Step(before, after, changedOn, change)));
    }

    private static Optional<Spell> on(LocalDate day, UnitCode code, Map<UnitCode, List<Spell>> spells) {
        return spells.getOrDefault(code, List.of()).stream()
                .filter(spell -> spell.exists(day))
                .findFirst();
    }
}
