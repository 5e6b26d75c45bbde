package vn.ntm.criteria.boundarychange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import vn.ntm.criteria.boundarychange.application.UnitRegister;
import vn.ntm.criteria.boundarychange.domain.Enactment;
import vn.ntm.criteria.boundarychange.domain.LegalDocument;
import vn.ntm.criteria.boundarychange.domain.NewUnit;
import vn.ntm.criteria.boundarychange.domain.Terms;
import vn.ntm.criteria.boundarychange.domain.UnitMap;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.imports.Contradiction;
import vn.ntm.ledger.lineage.Shares;
import vn.ntm.ledger.lineage.Succession;
import vn.ntm.ledger.lineage.UnitSuccessions;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitSpell;
import vn.ntm.ledger.unit.UnitSpells;

/**
 * A unit that ends is superseded by an edition of itself that ends; taking that back is the same in the other
 * direction. Keys between the tables are checked once, when all of it is there.
 */
@ApplicationScoped
class StoredUnitRegister implements UnitRegister {

    private static final String ROWS =
            "select *, lower(valid) as valid_from, upper(valid) as valid_to from unit_spell ";

    private static final String AROUND = """
             where superseded_at is null and (upper_inf(valid) or upper(valid) > :eve)
               and (code = any (:codes) or parent_code = any (:codes))""";

    /** What holds now of the units that an act ended or began. */
    private static final String NOW_OF_ACT =
            " where superseded_at is null and spell_id in (select spell_id from unit_spell where recorded_by = :act)";

    /** What holds now of the steps that an act filed. */
    private static final String NOW_OF_STEPS = """
            select row_id from unit_succession
            where superseded_at is null and (predecessor_code, successor_code, changed_on) in (
                select predecessor_code, successor_code, changed_on from unit_succession where recorded_by = :act)""";

    /** What a row says of itself. */
    private static final List<String> MARKS = List.of(
            "row_id", "recorded_at", "recorded_by", "superseded_at", "superseded_by", "edition", "parent_edition");

    private final Jdbi jdbi;
    private final UnitSpells spells;
    private final UnitSuccessions successions;
    private final Identities identities;

    StoredUnitRegister(Jdbi jdbi, UnitSpells spells, UnitSuccessions successions, Identities identities) {
        this.jdbi = jdbi;
        this.spells = spells;
        this.successions = successions;
        this.identities = identities;
    }

    @Override
    public UnitMap around(Terms terms) {
        return new UnitMap(jdbi.withHandle(handle -> handle.createQuery(ROWS + AROUND)
                .bind("eve", terms.eve())
                .bindArray("codes", UnitCode.class, terms.codes())
                .map((columns, context) -> spell(UnitSpells.known(new Row(columns))))
                .list()));
    }

    @Override
    public void carryOut(Enactment enactment, Filing filing) {
        checked(() -> {
            LegalDocument document = enactment.terms().document();
            LocalDate day = enactment.terms().effectiveOn();
            Map<UUID, StoredRow> current = current(enactment.ending());
            for (Spell ending : enactment.ending()) {
                StoredRow row = Objects.requireNonNull(current.get(ending.id()), "a spell that was planned with");
                spells.supersede(row.rowId(), filing);
                spells.record(identities.next(), ended(row.unit(), day, document), filing);
            }
            enactment.beginning().forEach(unit -> spells.add(begun(unit, day, document), filing));
            enactment.successions().forEach(succession -> file(succession, day, document, filing));
        });
    }

    /** What was changed and changed back is as the act made it, though another row says so now; a further step is not. */
    @Override
    public List<UnitCode> changedSince(UUID act) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct made.code from unit_spell made
                        where made.recorded_by = :act and not exists (
                            select from unit_spell now where now.spell_id = made.spell_id and now.superseded_at is null
                               and to_jsonb(now) - cast(:marks as text[]) = to_jsonb(made) - cast(:marks as text[]))
                        union
                        select made.predecessor_code from unit_succession made
                        where made.recorded_by = :act and not exists (
                            select from unit_succession now
                             where (now.predecessor_code, now.successor_code, now.changed_on)
                                   = (made.predecessor_code, made.successor_code, made.changed_on) and now.superseded_at is null
                               and to_jsonb(now) - cast(:marks as text[]) = to_jsonb(made) - cast(:marks as text[]))
                        union
                        select other.predecessor_code from unit_succession other join unit_succession made
                            on (made.predecessor_code, made.changed_on) = (other.predecessor_code, other.changed_on)
                        where made.recorded_by = :act and other.superseded_at is null and not exists (
                            select from unit_succession own where own.recorded_by = :act
                               and (own.predecessor_code, own.successor_code, own.changed_on)
                                   = (other.predecessor_code, other.successor_code, other.changed_on))
                        order by code""")
                .bind("act", act)
                .bindArray("marks", String.class, MARKS)
                .map((columns, context) -> new Row(columns).code("code"))
                .list());
    }

    @Override
    public List<UnitCode> begunBy(UUID act, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct code from unit_spell where recorded_by = :act and lower(valid) = :day order by code")
                .bind("act", act)
                .bind("day", day)
                .map((columns, context) -> new Row(columns).code("code"))
                .list());
    }

    @Override
    public void takeBack(UUID act, Filing filing) {
        checked(() -> {
            List<StoredRow> before = rows(" where superseded_by = :act", act);
            rows(NOW_OF_ACT, act).forEach(row -> spells.supersede(row.rowId(), filing));
            before.forEach(row -> spells.record(identities.next(), row.unit(), filing));
            jdbi.withHandle(handle -> handle.createQuery(NOW_OF_STEPS)
                            .bind("act", act)
                            .mapTo(UUID.class)
                            .list())
                    .forEach(row -> successions.supersede(row, filing));
        });
    }

    /** @throws vn.ntm.kernel.problem.Refusal if a key between the tables is broken */
    private void checked(Runnable work) {
        try {
            spells.checkParentsAtTheEnd();
            work.run();
            jdbi.useHandle(handle -> handle.execute("set constraints all immediate"));
        } catch (StatementException failure) {
            throw Contradiction.of(failure);
        }
    }

    private Map<UUID, StoredRow> current(List<Spell> units) {
        return jdbi
                .withHandle(
                        handle -> handle.createQuery(ROWS + " where superseded_at is null and spell_id = any (:units)")
                                .bindArray(
                                        "units",
                                        UUID.class,
                                        units.stream().map(Spell::id).toList())
                                .map((columns, context) -> StoredRow.of(new Row(columns)))
                                .list())
                .stream()
                .collect(java.util.stream.Collectors.toMap(row -> row.unit().spellId(), row -> row));
    }

    private List<StoredRow> rows(String where, UUID act) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + where)
                .bind("act", act)
                .map((columns, context) -> StoredRow.of(new Row(columns)))
                .list());
    }

    private void file(Enactment.Succeeding succeeding, LocalDate day, LegalDocument document, Filing filing) {
        var passage = succeeding.passage();
        var succession = new Succession(
                passage.predecessor(),
                passage.successor(),
                day,
                succeeding.change(),
                document.number(),
                provenance(document));
        var shares = new Shares(passage.areaShare(), passage.populationShare());
        successions.record(identities.next(), succession, shares, filing);
    }

    private static KnownUnit ended(KnownUnit unit, LocalDate day, LegalDocument document) {
        UnitSpell spell = unit.spell();
        return new KnownUnit(
                unit.spellId(),
                new UnitSpell(
                        spell.code(),
                        spell.name(),
                        spell.type(),
                        spell.parent(),
                        new DateRange(spell.valid().from(), day),
                        spell.establishedBy(),
                        document.number(),
                        spell.provenance()));
    }

    private static UnitSpell begun(NewUnit unit, LocalDate day, LegalDocument document) {
        return new UnitSpell(
                unit.code(),
                unit.name(),
                unit.type(),
                unit.parent(),
                new DateRange(day, null),
                document.number(),
                null,
                provenance(document));
    }

    private static Provenance provenance(LegalDocument document) {
        return new Provenance(document.source(), document.confidence(), null);
    }

    private static Spell spell(KnownUnit unit) {
        UnitSpell spell = unit.spell();
        return new Spell(
                unit.spellId(),
                spell.code(),
                spell.name(),
                spell.type(),
                spell.parent(),
                spell.valid().from(),
                spell.valid().to());
    }

    /** A row of the register. */
    record StoredRow(UUID rowId, KnownUnit unit) {

        static StoredRow of(Row row) throws SQLException {
            return new StoredRow(row.id("row_id"), UnitSpells.known(row));
        }
    }
}
