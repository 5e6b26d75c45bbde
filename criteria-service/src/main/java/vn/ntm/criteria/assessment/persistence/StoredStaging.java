package vn.ntm.criteria.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.ntm.criteria.assessment.application.bulk.Staging;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.FactProblem;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.unit.UnitType;

/** A temporary table, filled by COPY; all further work is done by the database on whole sets of values. */
@ApplicationScoped
class StoredStaging implements Staging {

    private static final int MOST_LISTED = 1000;
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String COLUMNS = "indicator_code, unit, amount, numerator, denominator, part_amount,"
            + " part_numerator, part_denominator, passed, step, not_applicable, source, evidence, evidence_hash";

    private static final String CREATE = """
            create temporary table staged_value on commit drop as
            select cast(null as bigint) as line, cast(null as text) as unit_code, %s from indicator_value limit 0""".formatted(COLUMNS);

    private static final String STRANGERS = """
            select distinct v.unit_code from staged_value v
            where not exists (select from unit_spell s where s.code = v.unit_code and s.valid @> :day
                and s.type = any (:types) and s.superseded_at is null)
            order by v.unit_code""";

    /** The last value on file of each indicator of each unit that the file speaks of. */
    private static final String ON_FILE = """
            create temporary table value_on_file on commit drop as
            select distinct on (e.unit_code, v.indicator_code) e.unit_code, %s
            from assessment_entry e join indicator_value v on v.entry_id = e.row_id
            where e.set_code = :set and e.set_version = :version and e.period = :period
              and e.unit_code in (select unit_code from staged_value)
            order by e.unit_code, v.indicator_code, e.entry_no desc""".formatted("v." + COLUMNS.replace(", ", ", v."));

    private static final String SAME =
            """
            with taken as (
                delete from staged_value s using value_on_file o
                where o.unit_code = s.unit_code and (%s) is not distinct from (%s) returning 1)
            select count(*) from taken""".formatted("s." + COLUMNS.replace(", ", ", s."), "o." + COLUMNS.replace(", ", ", o."));

    private static final String ENTRIES = """
            create temporary table new_entry on commit drop as
            select s.unit_code, uuidv7() as entry_id, coalesce(max(e.entry_no), 0) + 1 as entry_no
            from (select distinct unit_code from staged_value) s
            left join assessment_entry e on e.set_code = :set and e.set_version = :version and e.period = :period
                and e.unit_code = s.unit_code
            group by s.unit_code""";

    private static final String FILE_VALUES = """
            insert into indicator_value (entry_id, %1$s)
            select n.entry_id, %1$s from staged_value s join new_entry n on n.unit_code = s.unit_code""".formatted(COLUMNS);

    private static final String FILE_ENTRIES = """
            insert into assessment_entry (row_id, set_code, set_version, period, unit_code, unit_on, entry_no,
                source, confidence, note, recorded_at, recorded_by)
            select entry_id, :set, :version, :period, unit_code, :unitOn, entry_no,
                :source, :confidence, :note, :at, :act from new_entry order by unit_code""";

    private final Jdbi jdbi;

    StoredStaging(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void fill(Consumer<Sink> filler) {
        jdbi.useHandle(handle -> {
            handle.execute(CREATE);
            copy(handle, filler);
            handle.execute("analyze staged_value");
        });
    }

    private static void copy(Handle handle, Consumer<Sink> filler) {
        try {
            CopyIn copy = handle.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy staged_value (line, unit_code, " + COLUMNS + ") from stdin");
            try {
                var lines = new CopyLines(copy);
                filler.accept(lines);
                lines.flush();
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public List<UnitCode> strangers(List<UnitType> types, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(STRANGERS)
                .bind("day", day)
                .bindArray(
                        "types",
                        String.class,
                        types.stream().map(UnitType::name).toList())
                .mapTo(String.class)
                .map(UnitCode::new)
                .list());
    }

    @Override
    public Taken take(UnitCode unit) {
        return taken("unit_code = :unit", Map.of("unit", unit.value()));
    }

    @Override
    public long takeUnchanged(SetVersion set, Period period) {
        return jdbi.withHandle(handle -> {
            asked(handle, ON_FILE, set, period);
            return handle.createQuery(SAME).mapTo(Long.class).one();
        });
    }

    @Override
    public long differing(SetVersion set, Period period) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from staged_value join value_on_file using (unit_code, indicator_code)")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Taken takeDiffering(SetVersion set, Period period) {
        return taken("(unit_code, indicator_code) in (select unit_code, indicator_code from value_on_file)", Map.of());
    }

    @Override
    public long file(SetVersion set, Period period, Provenance provenance, Filing filing) {
        try {
            return jdbi.withHandle(handle -> {
                asked(handle, ENTRIES, set, period);
                long values = handle.execute(FILE_VALUES);
                handle.createUpdate(FILE_ENTRIES)
                        .bind("set", set.code())
                        .bind("version", set.number())
                        .bind("period", period.toString())
                        .bind("unitOn", period.lastDay())
                        .bind("source", provenance.source())
                        .bind("confidence", provenance.confidence())
                        .bind("note", provenance.note())
                        .bind("at", filing.at())
                        .bind("act", filing.act())
                        .execute();
                return values;
            });
        } catch (StatementException failure) {
            throw meanwhile(failure);
        }
    }

    /** Somebody else added an entry to one of the assessments since this import looked. */
    private static RuntimeException meanwhile(StatementException failure) {
        return failure.getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState())
                ? new Refusal(FactProblem.FACT_CONTRADICTS, Map.of("constraint", "assessment_entry_in_turn"))
                : failure;
    }

    private Taken taken(String which, Map<String, String> bindings) {
        return jdbi.withHandle(handle -> {
            List<Long> lines = handle.createQuery(
                            "select line from staged_value where " + which + " order by line limit " + MOST_LISTED)
                    .bindMap(bindings)
                    .mapTo(Long.class)
                    .list();
            int count = handle.createUpdate("delete from staged_value where " + which)
                    .bindMap(bindings)
                    .execute();
            return new Taken(count, lines);
        });
    }

    private static void asked(Handle handle, String sql, SetVersion set, Period period) {
        handle.createUpdate(sql)
                .bind("set", set.code())
                .bind("version", set.number())
                .bind("period", period.toString())
                .execute();
    }
}
