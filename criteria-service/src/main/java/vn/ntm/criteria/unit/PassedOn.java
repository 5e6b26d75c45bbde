package vn.ntm.criteria.unit;

import vn.ntm.ledger.fact.Known;

/** Units with all into which they have passed, by whatever changes, as a part of a query. */
public final class PassedOn {

    private PassedOn() {}

    /**
     * A relation {@code line} for {@code with recursive}: the row of each unit of the seed as {@code origin}, with the codes
     * and the days of itself and of all into which it has passed by {@code :validOn}, as far as was known at
     * {@code :knownAt}.
     *
     * @param seed the condition on a unit {@code s} from which it is followed
     */
    public static String line(String seed) {
        return """
            line (origin, code, valid) as (
                select s.row_id, s.code, s.valid from unit_spell s where (%3$s) and %1$s
                union
                select l.origin, s.code, s.valid from line l
                join unit_succession u on u.predecessor_code = l.code and u.changed_on = upper(l.valid)
                  and u.changed_on <= :validOn and %2$s
                join unit_spell s on s.code = u.successor_code and s.valid @> u.changed_on and %1$s
            )""".formatted(Known.at("s."), Known.at("u."), seed);
    }

    /**
     * The condition that a unit may have to do with another one: only such a unit can lie in it, or pass into what does.
     *
     * @param code the column with the code of the unit
     * @param other the code of the other one, as SQL; where it is null all units are meant
     */
    public static String near(String code, String other) {
        return "(%2$s is null or %1$s = any (array(select units_bound_to(array[%2$s]))))".formatted(code, other);
    }
}
