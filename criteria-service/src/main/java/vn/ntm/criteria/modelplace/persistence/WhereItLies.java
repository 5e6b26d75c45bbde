package vn.ntm.criteria.modelplace.persistence;

import vn.ntm.criteria.unit.PassedOn;
import vn.ntm.ledger.fact.Known;

/**
 * The places on file with the communes in which they lie on the day of the question: each commune of a place is followed
 * to those into which it has passed. It is followed once for all its places, and only where it can matter.
 */
final class WhereItLies {

    /** Around which unit the answer lies: that of the question, or the one of the place that is asked for. */
    private static final String AROUND = """
            coalesce(cast(:unit as text), cast(:liesIn as text), (
                select k.unit_code from model_place k where k.key = :key and %s))""".formatted(Known.at("k."));

    private static final String SEED = PassedOn.near("s.code", AROUND)
            + " and exists (select from model_place p where p.unit_code = s.code and p.unit_on <@ s.valid)";

    /**
     * A relation {@code place}. Its {@code inside} says whether the place lies in {@code :liesIn}, of which one that lies in
     * one of several communes is sure only if all of them do.
     */
    static final String PLACES = """
            (with recursive %1$s, lies (origin, codes, inside) as (
                select origin, array_agg(distinct code order by code),
                       bool_and(cast(:liesIn as text) is null or :liesIn = any (unit_path(code, :validOn, :knownAt)))
                from line where valid @> cast(:validOn as date) group by origin
            ), commune (origin, code, valid, unit_name) as (
                select s.row_id, s.code, s.valid, s.name from unit_spell s where s.row_id in (select origin from line)
            )
            select p.*, c.unit_name, coalesce(l.codes, '{}') as lies_in, coalesce(l.inside, false) as inside
            from model_place p
            join commune c on c.code = p.unit_code and c.valid @> p.unit_on
            left join lies l on l.origin = c.origin
            where p.unit_on <= :validOn and %2$s
              and (cast(:unit as text) is null or p.unit_code = any (array(select units_ever_in(:unit)))
                   and :unit = any (unit_path(p.unit_code, p.unit_on, :knownAt)))) place
            """.formatted(PassedOn.line(SEED), Known.at("p."));

    private WhereItLies() {}
}
