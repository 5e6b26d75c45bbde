package vn.ntm.ocop.inspection.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.request.Turns;
import vn.ntm.ocop.inspection.application.InspectionFilter;
import vn.ntm.ocop.inspection.application.Inspections;
import vn.ntm.ocop.inspection.domain.InspectedPlace;
import vn.ntm.ocop.inspection.domain.Inspection;
import vn.ntm.ocop.inspection.domain.InspectionFinding;

@ApplicationScoped
class StoredInspections implements Inspections {

    private static final String MADE = " from inspection i where i.inspected_on <= :validOn and " + Known.at("i.");

    private static final String FILTERED = MADE + """
             and (cast(:inspectedOn as date) is null or i.inspected_on = cast(:inspectedOn as date))
             and (cast(:unit as text) is null or exists (
                    select from inspection_place p
                    where p.inspection_id = i.inspection_id and p.version = i.version
                      and p.unit_code = any (array(select units_ever_in(:unit)))
                      and :unit = any (unit_path(p.unit_code, p.unit_on, :knownAt))))
             and (cast(:product as text) is null or exists (
                    select from inspection_finding f
                    where f.inspection_id = i.inspection_id and f.version = i.version and f.product_key = :product))
             and (cast(:certificate as uuid) is null or exists (
                    select from inspection_finding f
                    where f.inspection_id = i.inspection_id and f.version = i.version
                      and f.certificate_id = cast(:certificate as uuid)))
             and (cast(:breach as boolean) is null or cast(:breach as boolean) = exists (
                    select from inspection_finding f
                    where f.inspection_id = i.inspection_id and f.version = i.version and f.verdict = 'BREACH'))
            """;

    private static final Keyset ORDER = Keyset.by("i.inspected_on", "date").then("i.inspection_id", "uuid");

    private final Jdbi jdbi;
    private final InspectionTables tables;
    private final Turns turns;

    StoredInspections(Jdbi jdbi, InspectionTables tables, Turns turns) {
        this.jdbi = jdbi;
        this.tables = tables;
        this.turns = turns;
    }

    @Override
    public Optional<InspectionOnFile> held(UUID id) {
        turns.take("inspection " + id);
        return one(
                "select * from inspection i where i.inspection_id = :id and i.superseded_at is null",
                query -> query.bind("id", id));
    }

    @Override
    public Optional<InspectionOnFile> get(UUID id, AsOf asOf) {
        return one(
                "select *" + MADE + " and i.inspection_id = :id",
                query -> query.bind("id", id).bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt()));
    }

    @Override
    public List<InspectionOnFile> list(InspectionFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return whole(ORDER.read(
                jdbi,
                "select *" + FILTERED,
                query -> bound(query, filter, asOf),
                from,
                limit,
                StoredInspections::head));
    }

    @Override
    public long count(InspectionFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, FILTERED, query -> bound(query, filter, asOf));
    }

    @Override
    public void record(Inspection inspection, Provenance provenance, Filing filing) {
        tables.supersede(inspection.id(), filing);
        tables.add(inspection, provenance, filing);
    }

    private Optional<InspectionOnFile> one(String sql, UnaryOperator<Query> bound) {
        List<Head> heads = jdbi.withHandle(handle -> bound.apply(handle.createQuery(sql))
                .map((columns, context) -> head(new Row(columns)))
                .list());
        return whole(heads).stream().findFirst();
    }

    private static Query bound(Query query, InspectionFilter filter, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bindByType("unit", filter.unit(), UnitCode.class)
                .bindByType("product", filter.product(), String.class)
                .bindByType("certificate", filter.certificate(), UUID.class)
                .bindByType("inspectedOn", filter.inspectedOn(), LocalDate.class)
                .bindByType("breach", filter.breach(), Boolean.class);
    }

    /** The records with their places and findings: those of a version are never changed. */
    private List<InspectionOnFile> whole(List<Head> heads) {
        List<UUID> ids = heads.stream().map(head -> head.inspection().id()).toList();
        Map<Version, List<InspectedPlace>> places = parts(
                ids,
                "select * from inspection_place where inspection_id = any (:ids) order by place_no",
                InspectionTables::place);
        Map<Version, List<InspectionFinding>> findings = parts(
                ids,
                "select * from inspection_finding where inspection_id = any (:ids) order by finding_no",
                InspectionTables::finding);
        return heads.stream()
                .map(head -> head.with(
                        places.getOrDefault(head.version(), List.of()),
                        findings.getOrDefault(head.version(), List.of())))
                .toList();
    }

    private <T> Map<Version, List<T>> parts(List<UUID> ids, String sql, Keyset.Reader<T> reader) {
        return jdbi
                .withHandle(handle -> handle.createQuery(sql)
                        .bindArray("ids", UUID.class, ids)
                        .map((columns, context) -> {
                            var row = new Row(columns);
                            return Map.entry(
                                    new Version(row.id("inspection_id"), row.number("version")), reader.read(row));
                        })
                        .list())
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Head head(Row row) throws SQLException {
        return new Head(InspectionTables.inspection(row), row.provenance(), row.instant("recorded_at"));
    }

    record Version(UUID inspection, int number) {}

    /** A record without its places and findings. */
    record Head(Inspection inspection, Provenance provenance, Instant recordedAt) {

        Version version() {
            return new Version(inspection.id(), inspection.version());
        }

        InspectionOnFile with(List<InspectedPlace> places, List<InspectionFinding> findings) {
            return new InspectionOnFile(
                    new Inspection(
                            inspection.id(),
                            inspection.kind(),
                            inspection.inspector(),
                            inspection.need(),
                            inspection.inspectedOn(),
                            places,
                            findings,
                            inspection.version()),
                    provenance,
                    recordedAt);
        }
    }
}
