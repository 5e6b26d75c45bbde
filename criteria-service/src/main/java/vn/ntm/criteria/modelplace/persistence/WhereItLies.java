package vn.ntm.criteria.modelplace.persistence;

import vn.ntm.ledger.fact.Known;

/**
 * The places on file with the communes in which they lie on the day of the question: each commune of a place is followed
 * to those into which it has passed. It is followed once for all its places.
 */
final class WhereItLies {

    /**
     * A relation {@code place}. Its {@code above} has the commune of the place's day and the units above it;
     * {@code inside} says whether the place lies in {@code :liesIn}, of which one that lies in one of several communes is
     * sure only if all of them do.
     */
    static final String PLACES = """
            (with recursive line (origin, code, valid) as (
                select s.row_id, s.code, s.valid from unit_spell s
                where exists (select from model_place p where p.unit_code = s.code and p.unit_on <@ s.valid) and %1$s
                union
                select l.origin, s.code, s.valid from line l
                join unit_succession u on u.predecessor_code = l.code and u.changed_on = upper(l.valid)
                  and u.changed_on <= :validOn and %2$s
                join unit_spell s on s.code = u.successor_code and s.valid @> u.changed_on and %1$s
            ), lies (origin, codes, inside) as (
                select origin, array_agg(distinct code order by code),
                       bool_and(cast(:liesIn as text) is null or :liesIn = any (unit_path(code, :validOn, :knownAt)))
                from line where valid @> cast(:validOn as date) group by origin
            ), commune (origin, code, valid, unit_name, above) as (
                select s.row_id, s.code, s.valid, s.name,
                       unit_path(s.code, coalesce(lower(s.valid), upper(s.valid) - 1, :validOn), :knownAt)
                from unit_spell s where s.row_id in (select origin from line) and %1$s
            )
            select p.*, c.unit_name, c.above, coalesce(l.codes, '{}') as lies_in, coalesce(l.inside, false) as inside
            from model_place p
            join commune c on c.code = p.unit_code and c.valid @> p.unit_on
            left join lies l on l.origin = c.origin
            where p.unit_on <= :validOn and %3$s) place
            """.formatted(Known.at("s."), Known.at("u."), Known.at("p."));

    private WhereItLies() {}
}
