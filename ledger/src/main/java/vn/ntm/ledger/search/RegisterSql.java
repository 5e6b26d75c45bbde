package vn.ntm.ledger.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that search a register. An entry is {@code s} in all of them; {@code :until} is the last day on which any can
 * have happened that the question is about.
 */
public final class RegisterSql {

    private final RegisterTable table;
    private final Optional<String> terms;
    private final List<String> conditions;
    private final boolean ofDays;
    private final boolean named;
    private final boolean inUnit;
    private final RegisterPlace place;

    /**
     * @param table which is searched
     * @param terms that an entry has to have beside the words of its name, as texts: an array in SQL; nothing if neither are asked for
     * @param conditions of an entry that are told from it alone
     * @param ofDays whether it is known of which days an entry can be, from {@code :facts} and {@code :stateFacts}
     * @param named whether words of names are asked for
     * @param inUnit whether the unit is asked about, as it was known
     */
    public RegisterSql(
            RegisterTable table,
            Optional<String> terms,
            List<String> conditions,
            boolean ofDays,
            boolean named,
            boolean inUnit,
            RegisterOrder order,
            boolean goesOn) {
        this.table = table;
        this.terms = terms;
        this.conditions = List.copyOf(conditions);
        this.ofDays = ofDays;
        this.named = named;
        this.inUnit = inUnit;
        this.place = new RegisterPlace(table, order, goesOn);
    }

    /** How many entries are likely to match, as far as that is told by their terms; nothing if none are asked for. */
    Optional<String> likely() {
        return terms.map("select likely_entries(term_hashes(name_words(:name)), term_hashes(%s))"::formatted);
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
        String next = "select %s from register_entry s where s.happened <= :until%s".formatted(columns, place.after());
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
                where d.fact = any (array(select unnest(term_hashes(:facts || :stateFacts)))) and d.happened <= :until
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
                .formatted(place.columns(), matching, inUnit ? " where " + table.inUnit() : "", most));
    }

    String count() {
        return "select count(*) from register_entry s where " + all();
    }

    /** @param statement with a place for the conditions of the entries, which are {@code s} in it */
    public String over(String statement) {
        return statement.formatted(all());
    }

    /** Everything, one after another. */
    String whole() {
        return details("select s.entry_id%s from register_entry s where %s".formatted(place.columns(), all()));
    }

    private String details(String entries) {
        return table.details() + entries + table.joins() + " order by " + place.keys("f.");
    }

    private String all() {
        return (inUnit ? Stream.concat(conditions.stream(), Stream.of(table.inUnit())) : conditions.stream())
                .collect(and());
    }

    private static Collector<CharSequence, ?, String> and() {
        return Collectors.joining(" and ");
    }
}
