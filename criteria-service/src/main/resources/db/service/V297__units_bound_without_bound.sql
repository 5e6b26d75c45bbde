-- However many codes there are, none is cut off.
-- Every code that ever lay in one of these units, or passed into or out of one that did, by however many changes; and all
-- that these lay in, which is two tiers at most.
create or replace function units_bound_to(codes text[]) returns setof text
    language sql stable parallel safe rows 500
begin atomic
    with recursive bound (code) as (
        select unnest(codes)
        union
        select other.code from bound b cross join lateral (
            select code from unit_spell where parent_code = b.code
            union all
            select successor_code from unit_succession where predecessor_code = b.code
            union all
            select predecessor_code from unit_succession where successor_code = b.code) other
    ),
    above (code) as (
        select s.parent_code from (select distinct code from bound) b
            cross join lateral (select parent_code from unit_spell where code = b.code offset 0) s
    )
    select code from bound
    union
    select code from above where code is not null
    union
    select s.parent_code from (select distinct code from above) a
        cross join lateral (select parent_code from unit_spell where code = a.code offset 0) s where s.parent_code is not null;
end;
