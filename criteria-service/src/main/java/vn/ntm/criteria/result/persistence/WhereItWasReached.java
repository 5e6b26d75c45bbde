package vn.ntm.criteria.result.persistence;

import vn.ntm.criteria.unit.PassedOn;
import vn.ntm.ledger.fact.Known;

/**
 * The entries on file with the communes in which what was reached lies on the day of the question: works stay where they
 * are when a commune passes into another.
 */
final class WhereItWasReached {

    private static final String SEED =
            PassedOn.near("s.code", "coalesce(cast(:unit as text), cast(:liesIn as text), cast(:only as text))")
                    + " and exists (select from result_entry e where e.unit_code = s.code and e.period_end <@ s.valid)";

    /**
     * A relation {@code entry}; {@code inside} says whether all of what was reached lies in {@code :liesIn}. Where only the
     * {@code :counted} are wanted, {@code replaced} are those that figures do not add up: the half of a year, once the
     * commune, or one into which it has passed, has an entry of the whole year; and what a commune had, once the same have a
     * later entry.
     */
    static final String ENTRIES = """
            (with recursive %1$s, lies (origin, codes, inside) as (
                select origin, array_agg(distinct code order by code),
                       bool_and(cast(:liesIn as text) is null or :liesIn = any (unit_path(code, :validOn, :knownAt)))
                from line where valid @> cast(:validOn as date) group by origin
            ), commune (origin, code, valid, unit_name) as (
                select s.row_id, s.code, s.valid, s.name from unit_spell s where s.row_id in (select origin from line)
            ), there as (
                select e.*, m.kind, m.unit, c.origin, c.unit_name, c.valid as spell
                from result_entry e
                join result_measure m on m.code = e.measure_code and %3$s
                join commune c on c.code = e.unit_code and c.valid @> e.period_end
                where e.period_end <= :validOn and %2$s
                  and (cast(:measure as text) is null or e.measure_code = :measure)
            ), replaced (row_id) as (
                select distinct t.row_id from there t
                join line n on n.origin = t.origin
                join there w on w.unit_code = n.code and w.spell = n.valid and w.measure_code = t.measure_code
                where :counted
                  and case t.kind
                        when 'FLOW' then t.half <> 0 and w.half = 0 and w.programme_year = t.programme_year
                        else (w.period_end, w.half = 0) > (t.period_end, t.half = 0)
                      end
            )
            select t.*, coalesce(l.codes, '{}') as lies_in, coalesce(l.inside, false) as inside,
                   r.row_id is not null as replaced
            from there t
            left join lies l on l.origin = t.origin
            left join replaced r on r.row_id = t.row_id
            where cast(:unit as text) is null or t.unit_code = any (array(select units_ever_in(:unit)))
                  and :unit = any (unit_path(t.unit_code, t.period_end, :knownAt))) entry
            """.formatted(PassedOn.line(SEED), Known.at("e."), Known.at("m."));

    private WhereItWasReached() {}
}
