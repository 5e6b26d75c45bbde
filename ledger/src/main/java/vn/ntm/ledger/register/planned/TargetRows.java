package vn.ntm.ledger.register.planned;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.figure.Target;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** How a version of a target stands in the database. */
final class TargetRows {

    /** Of several versions the one that holds comes first: the latest, and a decision before a report of it. */
    static final String LATEST_FIRST = "announced_on desc nulls last, decision_number is null, source";

    /** With the units as they were called, on the day for which their codes are read. */
    static final String SELECT = """
            select t.*, d.units_on, coalesce(u.name, t.unit_code) as unit_name, array(
                    select coalesce(s.name, n.code) from unnest(t.named_units) with ordinality n (code, place)
                    left join unit_spell s on s.code = n.code and s.valid @> d.units_on and %1$s
                    order by n.place) as names
            from planned_target t
            cross join lateral (select coalesce(lower(t.unit_day), make_date(t.programme_year, 12, 31)) as units_on) d
            left join unit_spell u on u.code = t.unit_code and u.valid @> d.units_on and %2$s
            where %3$s""".formatted(Known.at("s."), Known.at("u."), Known.at("t."));

    private TargetRows() {}

    static TargetOnFile onFile(Row row) throws SQLException {
        TargetRecord version = read(row);
        String[] names = (String[]) row.columns().getArray("names").getArray();
        List<UnitCode> codes = version.demand().namedUnits();
        return new TargetOnFile(
                version,
                new NamedUnit(version.key().unit(), row.text("unit_name")),
                IntStream.range(0, codes.size())
                        .mapToObj(place -> new NamedUnit(
                                codes.get(place), Arrays.asList(names).get(place)))
                        .toList(),
                row.instant("recorded_at"));
    }

    static TargetRecord read(Row row) throws SQLException {
        boolean decided = row.optionalText("decision_number") != null;
        return new TargetRecord(
                new TargetKey(
                        row.year("programme_year"),
                        row.code("unit_code"),
                        row.text("measure"),
                        row.choice("basis", TargetBasis.class)),
                new Demand(
                        row.choice("shape", Target.Shape.class),
                        row.optionalDecimal("value"),
                        row.optionalText("level"),
                        row.codes("named_units")),
                row.optionalDate("announced_on"),
                row.optionalText("wording"),
                decided ? row.decision() : null,
                row.provenance());
    }

    static Map<String, @Nullable Object> values(TargetRecord target) {
        TargetKey key = target.key();
        Demand demand = target.demand();
        Decision decision = target.decision();
        var values = new HashMap<String, @Nullable Object>();
        values.put("programme_year", key.year());
        values.put("unit_code", key.unit());
        values.put("measure", key.measure());
        values.put("basis", key.basis());
        values.put("shape", demand.shape());
        values.put("value", demand.value());
        values.put("level", demand.level());
        values.put("named_units", demand.namedUnits());
        values.put("announced_on", target.holdsFrom());
        values.put("wording", target.wording());
        values.put("decision_number", decision == null ? null : decision.number());
        values.put("decision_issuer", decision == null ? null : decision.issuer());
        values.put("decision_signed_on", decision == null ? null : decision.signedOn());
        return values;
    }
}
