package vn.ntm.criteria.modelplace.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.modelplace.application.ModelPlaceRegister;
import vn.ntm.criteria.modelplace.application.PlaceFilter;
import vn.ntm.criteria.modelplace.application.RegisteredPlace;
import vn.ntm.criteria.modelplace.domain.PlaceEvent;
import vn.ntm.criteria.modelplace.domain.PlaceKind;
import vn.ntm.criteria.modelplace.domain.PlaceStanding;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.NamePart;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.version.EntityVersion;

@ApplicationScoped
class StoredPlaceRegister implements ModelPlaceRegister {

    private static final String VERSION = """
            (select count(*) from model_place x where x.key = place.key and x.recorded_at <= :knownAt)
              + (select count(*) from model_place_event e where e.place_key = place.key and e.recorded_at <= :knownAt)""";

    private static final String STANDING = """
            coalesce((select case e.event when 'RECOGNISED' then 'HOLDS' else 'REVOKED' end from model_place_event e
                      where e.place_key = place.key and e.decision_signed_on <= :validOn and %s
                      order by e.decision_signed_on desc limit 1), 'NOT_RECOGNISED')""".formatted(Known.at("e."));

    private static final String FROM =
            " from " + WhereItLies.PLACES + """
             where (cast(:key as text) is null or key = :key)
               and (cast(:kind as text) is null or kind = :kind)
               and (cast(:liesIn as text) is null or inside)
               and (cast(:village as text) is null or %s)
               and (cast(:standing as text) is null or :standing = %s)
               and (cast(:year as integer) is null or exists (
                        select from model_place_event e where e.place_key = place.key and e.event = 'RECOGNISED'
                          and e.programme_year = :year and e.decision_signed_on <= :validOn and %s))
            """.formatted(NamePart.in("village", "village"), STANDING, Known.at("e."));

    private static final Keyset ORDER = Keyset.by("key collate \"C\"", "text");

    private final Jdbi jdbi;

    StoredPlaceRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<RegisteredPlace> list(PlaceFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        List<RegisteredPlace> places = ORDER.read(
                jdbi,
                "select *, " + VERSION + " as version" + FROM,
                query -> bound(query, filter, null, asOf),
                from,
                limit,
                StoredPlaceRegister::registered);
        return decided(places, asOf);
    }

    @Override
    public long count(PlaceFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, FROM, query -> bound(query, filter, null, asOf));
    }

    @Override
    public Map<PlaceKind, Integer> countByKind(PlaceFilter filter, AsOf asOf) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery("select kind, count(*) as places" + FROM + " group by kind"),
                        filter,
                        null,
                        asOf)
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return Map.entry(row.choice("kind", PlaceKind.class), row.number("places"));
                })
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public RegisteredPlace get(String key, AsOf asOf) {
        var all = new PlaceFilter(null, null, null, null, null, null);
        List<RegisteredPlace> found = jdbi.withHandle(
                handle -> bound(handle.createQuery("select *, " + VERSION + " as version" + FROM), all, key, asOf)
                        .map((columns, context) -> registered(new Row(columns)))
                        .list());
        return decided(found, asOf).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    /** The places with what was decided about them by the day of the question. */
    private List<RegisteredPlace> decided(List<RegisteredPlace> places, AsOf asOf) {
        List<String> keys = places.stream().map(one -> one.place().key()).toList();
        var events = new HashMap<String, List<PlaceEvent>>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select * from model_place_event
                        where place_key = any (:keys) and decision_signed_on <= :validOn and %s
                        order by turn, event""".formatted(Known.AT))
                .bindArray("keys", String.class, keys)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return Map.entry(row.text("place_key"), PlaceColumns.event(row));
                })
                .forEach(entry -> events.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue())));
        return places.stream()
                .map(one -> one.with(events.getOrDefault(one.place().key(), List.of())))
                .toList();
    }

    /** What is not asked for has its type too: otherwise the statement is planned anew for each mixture. */
    private static Query bound(Query query, PlaceFilter filter, @Nullable String key, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bindByType("key", key, String.class)
                .bindByType("kind", filter.kind(), PlaceKind.class)
                .bindByType("unit", filter.unit(), UnitCode.class)
                .bindByType("liesIn", filter.liesIn(), UnitCode.class)
                .bindByType("standing", filter.standing(), PlaceStanding.class)
                .bindByType("year", filter.programmeYear(), ProgrammeYear.class)
                .bindByType("village", NamePart.escaped(filter.village()), String.class);
    }

    private static RegisteredPlace registered(Row row) throws SQLException {
        return new RegisteredPlace(
                row.id("place_id"),
                PlaceColumns.place(row),
                row.text("unit_name"),
                row.codes("lies_in"),
                List.of(),
                new EntityVersion(row.columns().getLong("version")),
                row.instant("recorded_at"));
    }
}
