package vn.ntm.criteria.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.AssessmentKey;
import vn.ntm.criteria.assessment.application.AssessmentOnFile;
import vn.ntm.criteria.assessment.application.Assessments;
import vn.ntm.criteria.assessment.application.RecordedValue;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;
import vn.ntm.ledger.version.EntityVersion;

@ApplicationScoped
class StoredAssessments implements Assessments {

    /** The last value of each indicator, of each of the units. */
    private static final String VALUES = """
            select distinct on (e.unit_code, v.indicator_code) e.unit_code, e.recorded_at, e.recorded_by, v.*
            from assessment_entry e join indicator_value v on v.entry_id = e.row_id
            where e.set_code = :set and e.set_version = :version and e.period = :period and e.unit_on = :unitOn
              and e.unit_code = any (:units) and e.recorded_at <= :knownAt
            order by e.unit_code, v.indicator_code, e.entry_no desc""";

    private static final String ENTRIES = """
            select unit_code, max(entry_no) as entries from assessment_entry
            where set_code = :set and set_version = :version and period = :period and unit_on = :unitOn
              and unit_code = any (:units) and recorded_at <= :knownAt
            group by unit_code""";

    private static final String BEGUN = """
            select distinct unit_code from assessment_entry
            where set_code = :set and set_version = :version and period = :period and unit_on = :unitOn
              and unit_code = any (:units) and recorded_at <= :knownAt""";

    private static final String ADD = """
            insert into indicator_value (entry_id, indicator_code, unit, amount, numerator, denominator, part_amount,
                part_numerator, part_denominator, passed, step, not_applicable, source, evidence, evidence_hash)
            values (:entry, :indicator, :unit, :amount, :numerator, :denominator, :partAmount,
                :partNumerator, :partDenominator, :passed, :step, :notApplicable, :source, :evidence, :evidenceHash)""";

    private final Jdbi jdbi;
    private final FactTable entries;
    private final Identities identities;
    private final Calendar calendar;
    private final Turns turns;

    StoredAssessments(Jdbi jdbi, Identities identities, Calendar calendar, Turns turns) {
        this.jdbi = jdbi;
        this.entries = new FactTable(jdbi, "assessment_entry");
        this.identities = identities;
        this.calendar = calendar;
        this.turns = turns;
    }

    @Override
    public AssessmentOnFile of(AssessmentKey key, Instant knownAt) {
        return of(List.of(key.unit()), key.set(), key.period(), knownAt)
                .getOrDefault(key.unit(), new AssessmentOnFile(key, new EntityVersion(0), List.of()));
    }

    @Override
    public List<AssessmentKey> begun(UnitCode unit, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct set_code, set_version, period from assessment_entry
                        where unit_code = :unit and recorded_at <= :knownAt""")
                .bind("unit", unit)
                .bind("knownAt", knownAt)
                .map((columns, context) -> new AssessmentKey(
                        unit,
                        new SetVersion(columns.getString("set_code"), columns.getInt("set_version")),
                        Period.parse(columns.getString("period")).orElseThrow()))
                .list());
    }

    @Override
    public Set<UnitCode> begunBy(List<UnitCode> units, SetVersion set, Period period, Instant knownAt) {
        return jdbi.withHandle(handle -> asked(handle, BEGUN, units, set, period, knownAt)
                .map((columns, context) -> new Row(columns).code("unit_code"))
                .collect(Collectors.toSet()));
    }

    @Override
    public Map<UnitCode, AssessmentOnFile> of(List<UnitCode> units, SetVersion set, Period period, Instant knownAt) {
        return jdbi.withHandle(handle -> {
            var values = new HashMap<UnitCode, List<RecordedValue>>();
            asked(handle, VALUES, units, set, period, knownAt)
                    .map((columns, context) -> {
                        var row = new Row(columns);
                        return values.computeIfAbsent(row.code("unit_code"), _ -> new ArrayList<>())
                                .add(value(row));
                    })
                    .list();
            var found = new HashMap<UnitCode, AssessmentOnFile>();
            asked(handle, ENTRIES, units, set, period, knownAt)
                    .map((columns, context) -> new Row(columns).code("unit_code") + " " + columns.getLong("entries"))
                    .forEach(line -> {
                        var unit = new UnitCode(line.substring(0, line.indexOf(' ')));
                        long entries = Long.parseLong(line.substring(line.indexOf(' ') + 1));
                        found.put(
                                unit,
                                new AssessmentOnFile(
                                        new AssessmentKey(unit, set, period),
                                        new EntityVersion(entries),
                                        values.getOrDefault(unit, List.of())));
                    });
            return found;
        });
    }

    @Override
    public AssessmentOnFile held(AssessmentKey key) {
        turns.take("assessment %s %s %s".formatted(key.unit(), key.set(), key.period()));
        return of(key, calendar.now());
    }

    @Override
    public void add(AssessmentOnFile before, List<RecordedValue> values, Provenance provenance, Filing filing) {
        UUID entry = identities.next();
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(ADD);
            for (RecordedValue value : values) {
                bind(batch, entry, value).add();
            }
            batch.execute();
        });
        AssessmentKey key = before.key();
        var row = new HashMap<String, @Nullable Object>();
        row.put("set_code", key.set().code());
        row.put("set_version", key.set().number());
        row.put("period", key.period().toString());
        row.put("unit_code", key.unit());
        row.put("unit_on", key.day());
        row.put("entry_no", before.version().value() + 1);
        entries.add(entry, filing, provenance, row);
    }

    private static PreparedBatch bind(PreparedBatch batch, UUID entry, RecordedValue recorded) {
        var value = recorded.value();
        var ground = recorded.ground();
        return batch.bind("entry", entry)
                .bind("indicator", value.indicator())
                .bind("unit", value.unit())
                .bind("amount", value.amount())
                .bind("numerator", value.numerator())
                .bind("denominator", value.denominator())
                .bind("partAmount", value.partAmount())
                .bind("partNumerator", value.partNumerator())
                .bind("partDenominator", value.partDenominator())
                .bind("passed", value.passed())
                .bind("step", value.step())
                .bind("notApplicable", value.notApplicable())
                .bind("source", ground.source())
                .bind("evidence", ground.evidence())
                .bind("evidenceHash", ground.evidenceHash());
    }

    private static org.jdbi.v3.core.statement.Query asked(
            Handle handle, String sql, List<UnitCode> units, SetVersion set, Period period, Instant knownAt) {
        return handle.createQuery(sql)
                .bind("set", set.code())
                .bind("version", set.number())
                .bind("period", period.toString())
                .bind("unitOn", period.lastDay())
                .bindArray("units", UnitCode.class, units)
                .bind("knownAt", knownAt);
    }

    private static RecordedValue value(Row row) throws SQLException {
        return new RecordedValue(
                ValueColumns.read(row),
                new RecordedValue.Ground(
                        row.text("source"), row.optionalText("evidence"), row.optionalText("evidence_hash")),
                row.instant("recorded_at"),
                row.id("recorded_by"));
    }
}
