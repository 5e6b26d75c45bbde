package vn.ntm.criteria.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** The classifications on file. */
@ApplicationScoped
public class Classifications {

    private static final String SELECT =
            "select c.*, lower(c.valid) as valid_from, upper(c.valid) as valid_to from commune_classification c where ";

    /** A code that was given to another unit since takes nothing over from the old one. */
    private static final String IN_FORCE = """
            select u.code as unit, c.scheme, (array_agg(c.area order by p.place))[1] as area
            from unnest(:units) u (code)
            cross join lateral unnest(unit_path(u.code, :validOn, :knownAt)) with ordinality p (code, place)
            join commune_classification c on c.unit_code = p.code and c.valid @> :validOn and %s
            join unit_spell s on s.code = p.code and s.valid @> :validOn and %s
            where case when lower(c.valid) is null then lower(s.valid) is null else s.valid @> lower(c.valid) end
            group by u.code, c.scheme""".formatted(Known.at("c."), Known.at("s."));

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    Classifications(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "commune_classification");
        this.identities = identities;
    }

    /** The areas of a unit by scheme; what is not there is not known. */
    public Map<AreaScheme, Area> of(UnitCode unit, AsOf asOf) {
        return of(List.of(unit), asOf).getOrDefault(unit, Map.of());
    }

    /** The areas of many units. */
    public Map<UnitCode, Map<AreaScheme, Area>> of(List<UnitCode> units, AsOf asOf) {
        var found = new HashMap<UnitCode, Map<AreaScheme, Area>>();
        jdbi.withHandle(handle -> handle.createQuery(IN_FORCE)
                .bindArray("units", UnitCode.class, units)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, context) -> put(found, new Row(columns)))
                .list());
        return found;
    }

    Optional<OnFile<Classification>> like(Classification classification) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        c.unit_code = :unit and c.scheme = :scheme and c.superseded_at is null
                        and lower(c.valid) is not distinct from cast(:from as date)""")
                .bind("unit", classification.unit())
                .bind("scheme", classification.scheme())
                .bind("from", classification.valid().from())
                .map((row, context) -> new OnFile<>(row.getObject("row_id", UUID.class), read(new Row(row))))
                .findOne());
    }

    void add(Classification classification, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("unit_code", classification.unit());
        values.put("scheme", classification.scheme());
        values.put("area", classification.area());
        values.put("ground", classification.ground());
        values.put("valid", classification.valid());
        values.put("legal_basis", classification.legalBasis());
        table.add(identities.next(), filing, classification.provenance(), values);
    }

    void replace(UUID rowId, Classification classification, Filing filing) {
        table.supersede(rowId, filing);
        add(classification, filing);
    }

    List<Classification> list(ClassificationFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        String after = from.isEmpty() ? "" : " and (c.unit_code, c.scheme) > (:afterUnit, :afterScheme)";
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(SELECT + "c.valid @> :validOn and " + Known.at("c.") + """
                     and (cast(:unit as text) is null or c.unit_code = :unit)
                     and (cast(:scheme as text) is null or c.scheme = :scheme)""" + after
                    + " order by c.unit_code, c.scheme limit :limit");
            from.ifPresent(cursor -> query.bind("afterUnit", cursor.after().getFirst())
                    .bind("afterScheme", cursor.after().getLast()));
            return query.bind("validOn", asOf.validOn())
                    .bind("knownAt", asOf.knownAt())
                    .bind("unit", filter.unit)
                    .bind("scheme", filter.scheme)
                    .bind("limit", limit)
                    .map((row, context) -> read(new Row(row)))
                    .list();
        });
    }

    long count(ClassificationFilter filter, AsOf asOf) {
        return list(filter, asOf, Optional.empty(), Integer.MAX_VALUE).size();
    }

    private static UnitCode put(Map<UnitCode, Map<AreaScheme, Area>> found, Row row) throws SQLException {
        UnitCode unit = row.code("unit");
        found.computeIfAbsent(unit, _ -> new EnumMap<>(AreaScheme.class))
                .put(row.choice("scheme", AreaScheme.class), row.choice("area", Area.class));
        return unit;
    }

    private static Classification read(Row row) throws SQLException {
        return new Classification(
                row.code("unit_code"),
                row.choice("scheme", AreaScheme.class),
                row.choice("area", Area.class),
                row.choice("ground", Ground.class),
                row.valid(),
                row.optionalText("legal_basis"),
                row.provenance());
    }
}
