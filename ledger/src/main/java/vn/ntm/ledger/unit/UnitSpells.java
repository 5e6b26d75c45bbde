package vn.ntm.ledger.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** The spells on file. */
@ApplicationScoped
public class UnitSpells {

    private static final String SELECT =
            "select *, lower(valid) as valid_from, upper(valid) as valid_to from unit_spell where ";

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    UnitSpells(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "unit_spell");
        this.identities = identities;
    }

    /** All spells of a code, the oldest first. */
    List<KnownUnit> of(UnitCode code, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "code = :code and " + Known.AT + " order by valid")
                .bind("code", code)
                .bind("knownAt", knownAt)
                .map((columns, context) -> known(new Row(columns)))
                .list());
    }

    Optional<KnownUnit> province(AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + "type = 'PROVINCE' and valid @> :validOn and " + Known.AT + " order by code limit 1")
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, context) -> known(new Row(columns)))
                .findOne());
    }

    boolean liesIn(UnitCode inner, UnitCode outer, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(:outer = any (unit_path(:inner, :validOn, :knownAt)), false)")
                .bind("outer", outer)
                .bind("inner", inner)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .mapTo(Boolean.class)
                .one());
    }

    /** The current spells of a code. */
    public List<OnFile<UnitSpell>> current(UnitCode code) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "code = :code and superseded_at is null")
                .bind("code", code)
                .map((columns, context) ->
                        new OnFile<>(columns.getObject("row_id", UUID.class), spell(new Row(columns))))
                .list());
    }

    /** Whether the code has current spells on every one of these days. */
    public boolean covered(UnitCode code, DateRange days) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce(range_agg(valid) @> cast(:days as daterange), false)
                        from unit_spell where code = :code and superseded_at is null""")
                .bind("code", code)
                .bind("days", days)
                .mapTo(Boolean.class)
                .one());
    }

    /** The rows that hold the current spells. */
    public Set<UUID> currentRows() {
        return jdbi.withHandle(handle -> handle.createQuery("select row_id from unit_spell where superseded_at is null")
                .mapTo(UUID.class)
                .set());
    }

    public void add(UnitSpell spell, Filing filing) {
        record(identities.next(), new KnownUnit(identities.next(), spell), filing);
    }

    /** Files a spell under ids that are known already. */
    public void record(UUID rowId, KnownUnit unit, Filing filing) {
        UnitSpell spell = unit.spell();
        var values = new HashMap<String, @Nullable Object>();
        values.put("spell_id", unit.spellId());
        values.put("code", spell.code());
        values.put("name", spell.name());
        values.put("type", spell.type());
        values.put("parent_code", spell.parent());
        values.put("valid", spell.valid());
        values.put("established_by", spell.establishedBy());
        values.put("abolished_by", spell.abolishedBy());
        table.add(rowId, filing, spell.provenance(), values);
    }

    public void supersede(UUID rowId, Filing filing) {
        table.supersede(rowId, filing);
    }

    /** References to the old row are checked again only when the new one stands in its place. */
    public void replace(UUID rowId, UnitSpell spell, Filing filing) {
        checkParentsAtTheEnd();
        supersede(rowId, filing);
        UUID spellId =
                jdbi.withHandle(handle -> handle.createQuery("select spell_id from unit_spell where row_id = :row")
                        .bind("row", rowId)
                        .mapTo(UUID.class)
                        .one());
        record(identities.next(), new KnownUnit(spellId, spell), filing);
        jdbi.useHandle(handle -> handle.execute("set constraints all immediate"));
    }

    /** In this transaction a unit may stand before the one it belongs to. */
    public void checkParentsAtTheEnd() {
        jdbi.useHandle(handle -> handle.execute("set constraints all deferred"));
    }

    /** Reads a row of the table, with its range as {@code valid_from} and {@code valid_to}. */
    public static KnownUnit known(Row row) throws SQLException {
        return new KnownUnit(row.id("spell_id"), spell(row));
    }

    private static UnitSpell spell(Row row) throws SQLException {
        return new UnitSpell(
                row.code("code"),
                row.text("name"),
                row.choice("type", UnitType.class),
                row.optionalCode("parent_code"),
                row.valid(),
                row.optionalText("established_by"),
                row.optionalText("abolished_by"),
                row.provenance());
    }
}
