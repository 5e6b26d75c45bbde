package vn.ntm.criteria.result.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.result.application.ResultMeasures;
import vn.ntm.criteria.result.domain.RestingIndicator;
import vn.ntm.criteria.result.domain.ResultKind;
import vn.ntm.criteria.result.domain.ResultMeasure;
import vn.ntm.criteria.result.domain.ResultUnit;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

@ApplicationScoped
class StoredMeasures implements ResultMeasures {

    private static final String FROM =
            " from result_measure where (cast(:code as text) is null or code = :code) and " + Known.AT;

    private static final Keyset ORDER = Keyset.by("code collate \"C\"", "text");

    private final Jdbi jdbi;
    private final FactTable measures;
    private final FactTable indicators;
    private final Identities identities;

    StoredMeasures(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.measures = new FactTable(jdbi, "result_measure");
        this.indicators = new FactTable(jdbi, "result_measure_indicator");
        this.identities = identities;
    }

    @Override
    public List<OnCatalogue> list(Instant knownAt, Optional<Cursor> from, int limit) {
        return list(null, knownAt, from, limit);
    }

    @Override
    public Optional<OnCatalogue> find(String code, Instant knownAt) {
        return list(code, knownAt, Optional.empty(), 1).stream().findFirst();
    }

    private List<OnCatalogue> list(@Nullable String code, Instant knownAt, Optional<Cursor> from, int limit) {
        Map<String, List<RestingIndicator>> resting = resting(knownAt);
        return ORDER.read(jdbi, "select *" + FROM, bound(code, knownAt), from, limit, row -> {
            ResultMeasure measure = measure(row);
            return new OnCatalogue(
                    measure, resting.getOrDefault(measure.code(), List.of()), row.instant("recorded_at"));
        });
    }

    @Override
    public long count(Instant knownAt) {
        return Keyset.count(jdbi, FROM, bound(null, knownAt));
    }

    private static UnaryOperator<Query> bound(@Nullable String code, Instant knownAt) {
        return query -> query.bind("code", code).bind("knownAt", knownAt);
    }

    /** The links are few: a dozen measures with a few indicators each. */
    private Map<String, List<RestingIndicator>> resting(Instant knownAt) {
        return jdbi
                .withHandle(handle -> handle.createQuery("select * from result_measure_indicator where " + Known.AT
                                + " order by measure_code, set_code, set_version, indicator_code collate \"C\"")
                        .bind("knownAt", knownAt)
                        .map((columns, context) -> indicator(new Row(columns)))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(RestingIndicator::measure));
    }

    @Override
    public Optional<OnFile<ResultMeasure>> current(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from result_measure where code = :code and superseded_at is null")
                .bind("code", code)
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return new OnFile<>(row.id("row_id"), measure(row));
                })
                .findOne());
    }

    @Override
    public Optional<OnFile<RestingIndicator>> like(RestingIndicator indicator) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from result_measure_indicator
                        where measure_code = :measure and set_code = :set and set_version = :version
                          and indicator_code = :indicator and superseded_at is null""")
                .bind("measure", indicator.measure())
                .bind("set", indicator.set())
                .bind("version", indicator.version())
                .bind("indicator", indicator.indicator())
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return new OnFile<>(row.id("row_id"), indicator(row));
                })
                .findOne());
    }

    @Override
    public boolean hasIndicator(RestingIndicator indicator) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from indicator where set_code = :set and set_version = :version
                          and indicator_code = :indicator and superseded_at is null)""")
                .bind("set", indicator.set())
                .bind("version", indicator.version())
                .bind("indicator", indicator.indicator())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void add(ResultMeasure measure, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("code", measure.code());
        values.put("label_vi", measure.label().vi());
        values.put("label_en", measure.label().en());
        values.put("kind", measure.kind());
        values.put("unit", measure.unit());
        var provenance = new Provenance(measure.source(), measure.confidence(), measure.note());
        measures.add(identities.next(), filing, provenance, values);
    }

    /** What names the measure is checked again only when the new row stands in the place of the old. */
    @Override
    public void replace(UUID rowId, ResultMeasure measure, Filing filing) {
        jdbi.useHandle(handle -> handle.execute("set constraints all deferred"));
        measures.supersede(rowId, filing);
        add(measure, filing);
        jdbi.useHandle(handle -> handle.execute("set constraints all immediate"));
    }

    @Override
    public void add(RestingIndicator indicator, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("measure_code", indicator.measure());
        values.put("set_code", indicator.set());
        values.put("set_version", indicator.version());
        values.put("indicator_code", indicator.indicator());
        var provenance = new Provenance(indicator.source(), indicator.confidence(), indicator.note());
        indicators.add(identities.next(), filing, provenance, values);
    }

    @Override
    public void replace(UUID rowId, RestingIndicator indicator, Filing filing) {
        indicators.supersede(rowId, filing);
        add(indicator, filing);
    }

    private static ResultMeasure measure(Row row) throws SQLException {
        Provenance provenance = row.provenance();
        return new ResultMeasure(
                row.text("code"),
                new Bilingual(row.text("label_vi"), row.text("label_en")),
                row.choice("kind", ResultKind.class),
                row.choice("unit", ResultUnit.class),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }

    private static RestingIndicator indicator(Row row) throws SQLException {
        Provenance provenance = row.provenance();
        return new RestingIndicator(
                row.text("measure_code"),
                row.text("set_code"),
                row.number("set_version"),
                row.text("indicator_code"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
