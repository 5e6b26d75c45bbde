package vn.ntm.criteria.lineage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.lineage.application.SuccessionsOnFile;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.lineage.Shares;
import vn.ntm.ledger.lineage.Succession;
import vn.ntm.ledger.lineage.UnitSuccessions;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.unit.KnownUnit;

@ApplicationScoped
class StoredSuccessions implements SuccessionsOnFile {

    private static final String KNOWN_SPELL = Known.at("s.");

    /** Later days only: each step ends after it begins, so the walk comes to an end. */
    private static final String FORWARD = """
            with recursive steps as (
                select e.* from unit_succession e
                where e.predecessor_code = :code and e.changed_on = cast(:validTo as date) and %1$s
                union
                select e.* from steps
                join unit_spell s on s.code = steps.successor_code and s.valid @> steps.changed_on and %2$s
                join unit_succession e on e.predecessor_code = s.code and e.changed_on = upper(s.valid) and %1$s
            )
            select * from steps order by changed_on, predecessor_code, successor_code
            """.formatted(Known.at("e."), KNOWN_SPELL);

    private static final String BACKWARD = """
            with recursive steps as (
                select e.* from unit_succession e
                where e.successor_code = :code and e.changed_on <@ cast(:valid as daterange) and %1$s
                union
                select e.* from steps
                join unit_spell s on s.code = steps.predecessor_code and s.valid @> steps.changed_on - 1 and %2$s
                join unit_succession e on e.successor_code = s.code and e.changed_on <@ s.valid and %1$s
            )
            select * from steps order by changed_on desc, successor_code, predecessor_code
            """.formatted(Known.at("e."), KNOWN_SPELL);

    private final Jdbi jdbi;
    private final UnitSuccessions successions;
    private final Identities identities;

    StoredSuccessions(Jdbi jdbi, UnitSuccessions successions, Identities identities) {
        this.jdbi = jdbi;
        this.successions = successions;
        this.identities = identities;
    }

    @Override
    public List<Succession> after(KnownUnit unit, AsOf asOf) {
        return walk(FORWARD, unit, asOf);
    }

    @Override
    public List<Succession> before(KnownUnit unit, AsOf asOf) {
        return walk(BACKWARD, unit, asOf);
    }

    private List<Succession> walk(String sql, KnownUnit unit, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("code", unit.spell().code())
                .bind("valid", unit.spell().valid())
                .bind("validTo", unit.spell().valid().to())
                .bind("knownAt", asOf.knownAt())
                .map((columns, context) -> succession(new Row(columns)))
                .list());
    }

    @Override
    public Optional<OnFile<Succession>> like(Succession succession) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from unit_succession
                        where predecessor_code = :predecessor and successor_code = :successor and changed_on = :changedOn
                          and superseded_at is null""")
                .bind("predecessor", succession.predecessor())
                .bind("successor", succession.successor())
                .bind("changedOn", succession.changedOn())
                .map((columns, context) ->
                        new OnFile<>(columns.getObject("row_id", UUID.class), succession(new Row(columns))))
                .findOne());
    }

    @Override
    public void add(Succession succession, Filing filing) {
        successions.record(identities.next(), succession, Shares.UNKNOWN, filing);
    }

    @Override
    public void replace(UUID rowId, Succession succession, Filing filing) {
        Shares shares = jdbi.withHandle(handle -> handle.createQuery(
                        "select area_share, population_share from unit_succession where row_id = :row")
                .bind("row", rowId)
                .map((columns, context) -> Shares.of(new Row(columns)))
                .one());
        successions.supersede(rowId, filing);
        successions.record(identities.next(), succession, shares, filing);
    }

    private static Succession succession(Row row) throws SQLException {
        return new Succession(
                row.code("predecessor_code"),
                row.code("successor_code"),
                row.date("changed_on"),
                row.choice("change", Change.class),
                row.optionalText("legal_basis"),
                row.provenance());
    }
}
