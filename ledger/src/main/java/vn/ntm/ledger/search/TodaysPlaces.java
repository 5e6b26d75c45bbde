package vn.ntm.ledger.search;

import java.util.List;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.PlaceOfDays;

/**
 * The entries of a register that lie in a unit on the day of a question, whatever became of what their places were called.
 *
 * @param places that lie in the unit of that day
 */
public record TodaysPlaces(List<PlaceOfDays> places) {

    /** What the places have in common, told from the index of terms. */
    private static final String OF_PLACES =
            "s.terms && (select term_hashes(array(select 'u:' || u from unnest(cast(:placeCodes as text[])) u)))";

    /** Whether it is such a place on its day: the days of each code are put together once, and looked up for each entry. */
    private static final String ON_THEIR_DAYS = """
            cast((select jsonb_object_agg(c.code, c.days) from (
                    select p.code, range_agg(cast(p.days as daterange)) as days
                    from unnest(cast(:placeCodes as text[]), cast(:placeDays as text[])) p (code, days) group by p.code) c)
                ->> s.place_code as datemultirange) @> s.unit_on""";

    public TodaysPlaces {
        places = List.copyOf(places);
    }

    /** The conditions of an entry. */
    public static List<String> conditions() {
        return List.of("s.place_code = any (:placeCodes)", OF_PLACES, ON_THEIR_DAYS);
    }

    /** @return the statement with what the conditions speak of */
    public Query bound(Query query) {
        return query.bindArray(
                        "placeCodes",
                        UnitCode.class,
                        places.stream().map(PlaceOfDays::code).toList())
                .bindArray(
                        "placeDays",
                        String.class,
                        places.stream().map(PlaceOfDays::days).toList());
    }
}
