package vn.ntm.ledger.register.planned;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Target;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.unit.UnitType;

/** Finds targets: of each the version that holds on the day of the question. */
@ApplicationScoped
public class TargetQueries {

    private static final String BEGUN =
            TargetRows.SELECT + " and (t.announced_on is null or t.announced_on <= :validOn)";

    private static final String HOLDING = """
            from (select distinct on (programme_year, unit_code, measure, basis) * from (%s) begun
                  order by programme_year, unit_code, measure, basis, %s) held
            where (cast(:year as integer) is null or programme_year = :year)
              and (cast(:unit as text) is null or unit_code = any (array(select units_ever_in(:unit)))
                   and :unit = any (unit_path(unit_code, units_on, :knownAt)))
              and (cast(:digits as integer) is null or (char_length(unit_code) = :digits) = :within)
              and (cast(:measure as text) is null or measure = :measure)
              and (cast(:basis as text) is null or basis = :basis)
              and (cast(:shape as text) is null or shape = :shape)
            """.formatted(BEGUN, TargetRows.LATEST_FIRST);

    private static final String OF_ONE = BEGUN
            + " and t.programme_year = :year and t.unit_code = :unit and t.measure = :measure and t.basis = :basis"
            + " order by " + TargetRows.LATEST_FIRST;

    private static final Keyset ORDER = Keyset.by("programme_year", "integer")
            .then("unit_code", "text")
            .then("measure", "text")
            .then("basis", "text");

    /** So many digits the code of a province has. */
    private static final int PROVINCE = UnitType.Tier.PROVINCE.digits();

    private final Jdbi jdbi;

    TargetQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<TargetOnFile> list(Wanted wanted, AsOf asOf, Optional<Cursor> place, int most) {
        return ORDER.read(
                jdbi, "select * " + HOLDING, query -> bound(query, wanted, asOf), place, most, TargetRows::onFile);
    }

    public long count(Wanted wanted, AsOf asOf) {
        return Keyset.count(jdbi, HOLDING, query -> bound(query, wanted, asOf));
    }

    /** The plan of a unit for a year, by measure. */
    public Map<String, TargetOnFile> plan(ProgrammeYear year, UnitCode unit, AsOf asOf) {
        var wanted = new Wanted(year, null, null, null, TargetBasis.TARGET, null);
        return jdbi.withHandle(
                handle -> bound(handle.createQuery("select * " + HOLDING + " and unit_code = :own"), wanted, asOf)
                        .bind("own", unit)
                        .map((columns, context) -> TargetRows.onFile(new Row(columns)))
                        .collectToMap(target -> target.version().key().measure(), target -> target));
    }

    /** The versions of a target that have begun by that day: the one that holds, and those before it, the latest first. */
    public List<TargetOnFile> versions(TargetKey key, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_ONE)
                .bind("year", key.year())
                .bind("unit", key.unit())
                .bind("measure", key.measure())
                .bind("basis", key.basis())
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, context) -> TargetRows.onFile(new Row(columns)))
                .list());
    }

    private static Query bound(Query query, Wanted wanted, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("year", wanted.year())
                .bind("unit", wanted.unit())
                .bind("digits", wanted.scope() == null ? null : (Integer) PROVINCE)
                .bind("within", wanted.scope() == TargetScope.PROVINCE)
                .bind("measure", wanted.measure())
                .bind("basis", wanted.basis())
                .bind("shape", wanted.shape());
    }

    /**
     * Which targets are wanted; what is absent does not narrow.
     *
     * @param unit the unit, or one above it on the day for which the target's codes are read
     */
    public record Wanted(
            @Nullable ProgrammeYear year,
            @Nullable UnitCode unit,
            @Nullable TargetScope scope,
            @Nullable String measure,
            @Nullable TargetBasis basis,
            Target.@Nullable Shape shape) {}
}
