package vn.ntm.ocop.register.persistence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.ocop.register.application.RegisterOrder;

/** The statements that search the register. An entry is {@code s} in all of them. */
final class RegisterSql {

    private static final String DETAILS = """
            select e.happened as happened_by, e.sort_name, certificate_state_on(e.steps, :validOn) as state, c.*,
                p.name as product_name, p.unit_code, p.district_code, p.producer_key, p.set_no,
                coalesce(r.name, p.producer_as_printed) as producer_name
            from (""";

    private static final String OF_ENTRIES = """
            ) f
            join register_entry e on e.entry_id = f.entry_id
            join certification c on c.row_id = e.certification_row
            join product p on p.row_id = e.product_row
            left join producer r on r.row_id = e.producer_row
            order by\s""";

    private static final String IN_UNIT = ":unit = any (unit_path(s.place_code, s.unit_on, :knownAt))";

    private final List<String> conditions;
    private final boolean ofDays;
    private final boolean named;
    private final boolean inUnit;
    private final RegisterPlace place;

    /**
     * @param conditions of an entry that are told from it alone
     * @param ofDays whether it is known of which days an entry can be, from {@code :facts} and {@code :stateFacts}
     * @param named whether words of names are asked for
     * @param inUnit whether the unit is asked about, as it was known
     */
    RegisterSql(
            List<String> conditions,
            boolean ofDays,
            boolean named,
            boolean inUnit,
            RegisterOrder order,
            boolean goesOn) {
        this.conditions = List.copyOf(conditions);
        this.ofDays = ofDays;
        this.named = named;
        this.inUnit = inUnit;
        this.place = new RegisterPlace(order, goesOn);
    }

    /**
     * Looks through the next entries in order, by the index alone; of days on which none can be meant, and of names none of
     * which can, through none. These are gone through in their order, so what is found of them first is what comes first.
     */
    String walk(int entries, int most) {
        String last = parts().isPresent() ? "" : place.orderBy("s.");
        return first(
                "select s.* from (%s) s where %s%s offset 0"
                        .formatted(next("s.*", entries), conditions.stream().collect(and()), last),
                most);
    }

    /** Whether so many entries are all that is left to look through. */
    String isRest(int entries) {
        return "select count(*) < %d from (%s) s".formatted(entries, next("s.entry_id", entries));
    }

    private String next(String columns, int entries) {
        String next =
                "select %s from register_entry s where s.happened <= :validOn%s".formatted(columns, place.after());
        return parts().map(only -> "select w.* from (%s) part cross join lateral (%s and %s%s) w limit %d"
                        .formatted(only, next, place.inPart(), place.orderBy("s."), entries))
                .orElseGet(() -> "%s%s limit %d".formatted(next, place.orderBy("s."), entries));
    }

    /** The parts of the order in which alone something can be meant, if any are known. */
    private Optional<String> parts() {
        if (place.byDay()) {
            return ofDays ? Optional.of(days()) : Optional.empty();
        }
        return named
                ? Optional.of("select * from register_ranges(name_words(:name), %s)".formatted(place.fromName()))
                : Optional.empty();
    }

    /** Days on which everything is there that is asked for, and one of the states if any is. */
    private String days() {
        return """
                select d.happened from register_day d
                where d.fact = any (array(select unnest(term_hashes(:facts || :stateFacts)))) and d.happened <= :validOn
                  and :validOn between d.first_on and d.last_on%s
                group by d.happened
                having count(*) filter (where d.fact <> all (array(select unnest(term_hashes(:stateFacts))))) = :factCount
                  and (cardinality(:stateFacts) = 0 or count(*) > :factCount)
                order by d.happened%s""".formatted(place.daysAfter(), place.direction());
    }

    /** Finds all that match, wherever they are, and reads the first of them. */
    String found(int most) {
        String matching = "select s.entry_id, s.place_code, s.unit_on%s from register_entry s where %s%s"
                .formatted(place.columns(), conditions.stream().collect(and()), place.after());
        String sorted = "select * from found s%s offset 0".formatted(place.orderBy("s."));
        return "with found as materialized (%s) %s".formatted(matching, first(sorted, most));
    }

    /** The unit is asked about of those alone that match, one after another: what it costs is not reckoned with for the others. */
    private String first(String matching, int most) {
        return details("select s.entry_id%s from (%s) s%s limit %d"
                .formatted(place.columns(), matching, inUnit ? " where " + IN_UNIT : "", most));
    }

    String count() {
        return "select count(*) from register_entry s where " + all();
    }

    /** By whether a decision is on record. */
    String products() {
        return """
                select p.decided, count(*) as products from (
                    select s.product_key, bool_or(c.decision_number is not null) as decided
                    from register_entry s join certification c on c.row_id = s.certification_row
                    where %s group by s.product_key) p
                group by p.decided""".formatted(all());
    }

    /** Everything, one after another. */
    String whole() {
        return details("select s.entry_id%s from register_entry s where %s".formatted(place.columns(), all()));
    }

    private String details(String entries) {
        return DETAILS + entries + OF_ENTRIES + place.keys("f.");
    }

    private String all() {
        return (inUnit ? Stream.concat(conditions.stream(), Stream.of(IN_UNIT)) : conditions.stream()).collect(and());
    }

    private static Collector<CharSequence, ?, String> and() {
        return Collectors.joining(" and ");
    }
}
