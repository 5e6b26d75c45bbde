package vn.ntm.criteria.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.application.CarriedUnits;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/**
 * Finds dossiers as they stood on a day, as far as was known; those of a unit and of all below it, and those that a unit has
 * today from others.
 */
@ApplicationScoped
class DossierQueries {

    private static final String STANDING = """
             from (
                select distinct on (dossier_id) * from recognition_dossier
                where recorded_at <= :knownAt and step_on <= :validOn
                order by dossier_id, version desc) d
            where (cast(:callers as text) is null or unit_code = any (array(select units_ever_in(:callers)))
                  and :callers = any (unit_path(unit_code, unit_on, :knownAt))
                  or (unit_id, level) in (select * from unnest(:carriedUnits, :carriedTitles)))
              and (cast(:unit as text) is null or unit_code = any (array(select units_ever_in(:unit)))
                  and :unit = any (unit_path(unit_code, unit_on, :knownAt)))
              and (cast(:level as text) is null or level = :level)
              and (cast(:year as integer) is null or programme_year = :year)
              and (cast(:state as text) is null or state = :state)
            """;

    private static final String WORKING_DAYS =
            "deadline_working_days(procedure_code, state, step_on, procedure_known_at, :knownAt)";

    /** So many working days are never over before as many days are. What is announced has no next step. */
    private static final String PERHAPS_LATE =
            " and state <> 'ANNOUNCED' and step_on + " + WORKING_DAYS + " < :validOn";

    private static final Keyset ORDER = Keyset.by("dossier_id", "uuid");

    private final Jdbi jdbi;
    private final CarriedUnits units;

    DossierQueries(Jdbi jdbi, CarriedUnits units) {
        this.jdbi = jdbi;
        this.units = units;
    }

    /** In the order in which they were opened. */
    List<Standing> list(DossierFilter filter, @Nullable UnitCode callers, AsOf asOf, Optional<Cursor> place, int most) {
        return read(STANDING, filter, callers, asOf, place, most);
    }

    /** Those whose next step can be late by then, and no others that are. */
    List<Standing> perhapsLate(
            DossierFilter filter, @Nullable UnitCode callers, AsOf asOf, Optional<Cursor> place, int most) {
        return read(STANDING + PERHAPS_LATE, filter, callers, asOf, place, most);
    }

    private List<Standing> read(
            String which,
            DossierFilter filter,
            @Nullable UnitCode callers,
            AsOf asOf,
            Optional<Cursor> place,
            int most) {
        return ORDER.read(
                jdbi,
                "select *, " + WORKING_DAYS + " as working_days" + which,
                query -> bound(query, filter, callers, asOf),
                place,
                most,
                DossierQueries::standing);
    }

    long count(DossierFilter filter, @Nullable UnitCode callers, AsOf asOf) {
        return Keyset.count(jdbi, STANDING, query -> bound(query, filter, callers, asOf));
    }

    private Query bound(Query query, DossierFilter filter, @Nullable UnitCode callers, AsOf asOf) {
        List<CarriedUnits.Carried> carried = callers != null && succeeds(callers) ? units.to(callers) : List.of();
        return query.bindArray(
                        "carriedUnits",
                        UUID.class,
                        carried.stream().map(CarriedUnits.Carried::unit).toList())
                .bindArray(
                        "carriedTitles",
                        String.class,
                        carried.stream().map(of -> of.title().name()).toList())
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("callers", callers)
                .bind("unit", filter.unit)
                .bind("level", filter.level)
                .bind("year", filter.year())
                .bind("state", filter.state);
    }

    /** Whether the unit ever took the place of another: for most units, nothing has to be followed. */
    private boolean succeeds(UnitCode unit) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from unit_succession where successor_code = :unit)")
                        .bind("unit", unit)
                        .mapTo(Boolean.class)
                        .one());
    }

    private static Standing standing(Row row) throws SQLException {
        return new Standing(
                row.id("dossier_id"),
                row.code("unit_code"),
                row.date("unit_on"),
                row.choice("level", Level.class),
                row.year("programme_year"),
                row.text("procedure_code"),
                row.choice("state", DossierStage.class),
                row.date("step_on"),
                row.columns().getLong("version"),
                row.optionalNumber("working_days"));
    }

    /**
     * Where a dossier stands.
     *
     * @param workingDays within which it is to leave its state; absent if nobody set them
     */
    record Standing(
            UUID id,
            UnitCode unit,
            LocalDate unitOn,
            Level level,
            ProgrammeYear year,
            String procedure,
            DossierStage state,
            LocalDate since,
            long version,
            @Nullable Integer workingDays) {}
}
