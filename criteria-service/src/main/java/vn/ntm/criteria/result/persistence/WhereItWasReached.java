package vn.ntm.criteria.result.persistence;

import vn.ntm.ledger.fact.Known;

/**
 * The entries on file with the communes in which what was reached lies on the day of the question: works stay where they
 * are when a commune passes into another.
 */
final class WhereItWasReached {

    /**
     * A relation {@code entry}; {@code above} has the commune of the period and the units above it, {@code inside} says
     * whether all of what was reached lies in {@code :liesIn}. {@code counted} are those that figures add up: the half of a
     * year is not, once the commune, or one into which it has passed, has an entry of the whole year; nor is what a
     * commune had, once the same have a later entry.
     */
    static final String ENTRIES = """
            (with recursive line (origin, code, valid) as (
                select s.row_id, s.code, s.valid from unit_spell s
                where exists (select from result_entry p where p.unit_code = s.code and p.period_end <@ s.valid) and %1$s
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
            ), there as (
                select e.*, m.kind, m.unit, c.origin, c.unit_name, c.above, c.valid as spell
                from result_entry e
                join result_measure m on m.code = e.measure_code and %4$s
                join commune c on c.code = e.unit_code and c.valid @> e.period_end
                where e.period_end <= :validOn and %3$s
            )
            select t.*, coalesce(l.codes, '{}') as lies_in, coalesce(l.inside, false) as inside,
                   not exists (
                     select from there w join line n on n.origin = t.origin and n.code = w.unit_code and n.valid = w.spell
                     where w.measure_code = t.measure_code
                       and case t.kind
                             when 'FLOW' then t.half <> 0 and w.half = 0 and w.programme_year = t.programme_year
                             else (w.period_end, w.half = 0) > (t.period_end, t.half = 0)
                           end) as counted
            from there t left join lies l on l.origin = t.origin) entry
            """.formatted(Known.at("s."), Known.at("u."), Known.at("e."), Known.at("m."));

    private WhereItWasReached() {}
}
