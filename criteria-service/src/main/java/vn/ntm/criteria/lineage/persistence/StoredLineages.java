package vn.ntm.criteria.lineage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.lineage.domain.Change;
import vn.ntm.criteria.lineage.domain.Lineage;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.criteria.lineage.domain.Spell;
import vn.ntm.criteria.lineage.domain.Step;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.unit.UnitType;

@ApplicationScoped
class StoredLineages implements Lineages {

    private static final String SPELLS =
            "select *, lower(valid) as valid_from, upper(valid) as valid_to from unit_spell where " + Known.AT;

    private static final String STEPS = """
            select p.spell_id as predecessor, s.spell_id as successor, e.changed_on, e.change
              from unit_succession e
              join unit_spell p on p.code = e.predecessor_code and p.valid @> e.changed_on - 1 and %s
              join unit_spell s on s.code = e.successor_code and s.valid @> e.changed_on and %s
             where %s
            """.formatted(Known.at("p."), Known.at("s."), Known.at("e."));

    private final Jdbi jdbi;

    StoredLineages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Lineage known(Instant knownAt) {
        return jdbi.withHandle(handle -> lineage(
                handle.createQuery(SPELLS).bind("knownAt", knownAt),
                handle.createQuery(STEPS).bind("knownAt", knownAt)));
    }

    @Override
    public Lineage around(Set<UnitCode> units, Instant knownAt) {
        return jdbi.withHandle(handle -> {
            List<String> codes = handle.createQuery("select * from units_bound_to(:units)")
                    .bindArray(
                            "units",
                            String.class,
                            units.stream().map(UnitCode::value).toList())
                    .mapTo(String.class)
                    .list();
            return lineage(
                    handle.createQuery(SPELLS + " and code = any (:codes)")
                            .bind("knownAt", knownAt)
                            .bindArray("codes", String.class, codes),
                    handle.createQuery(STEPS
                                    + " and e.predecessor_code = any (:codes) and e.successor_code = any (:codes)")
                            .bind("knownAt", knownAt)
                            .bindArray("codes", String.class, codes));
        });
    }

    private static Lineage lineage(Query ofSpells, Query ofSteps) {
        Map<UUID, Spell> spells = new HashMap<>();
        ofSpells.map((columns, context) -> spell(new Row(columns))).forEach(spell -> spells.put(spell.id(), spell));
        List<Step> steps = ofSteps.map((columns, context) -> step(new Row(columns), spells))
                .list();
        return new Lineage(spells.values(), steps);
    }

    @Override
    public Rulebook rules(Instant knownAt) {
        return jdbi.withHandle(
                handle -> new Rulebook(handle.createQuery(StoredCarryOverRules.SELECT + " where " + Known.AT)
                        .bind("knownAt", knownAt)
                        .map((columns, context) -> StoredCarryOverRules.rule(new Row(columns)))
                        .list()));
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

    private static Step step(Row row, Map<UUID, Spell> spells) throws SQLException {
        return new Step(
                Objects.requireNonNull(spells.get(row.id("predecessor"))),
                Objects.requireNonNull(spells.get(row.id("successor"))),
                row.date("changed_on"),
                row.choice("change", Change.class));
    }
}
