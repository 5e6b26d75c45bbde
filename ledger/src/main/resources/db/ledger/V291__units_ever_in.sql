-- A question about one unit costs the same however many units there are: a few codes are looked up, and no table is read
-- whole. The lateral queries are kept apart (offset 0) so that each is a look into this index.
create index unit_spell_code on unit_spell (code) include (parent_code, valid, recorded_at, superseded_at);

create or replace function unit_path(of_code text, on_day date, known_at timestamptz) returns text[]
    language sql stable parallel safe cost 2000
    return (
        with recursive up (code, parent_code) as (
            select s.code, s.parent_code
            from (select code, parent_code, valid, recorded_at, superseded_at from unit_spell where code = of_code offset 0) s
            where s.valid @> on_day
              and s.recorded_at <= known_at and (s.superseded_at is null or s.superseded_at > known_at)
            union all
            select s.code, s.parent_code
            from up cross join lateral (
                select code, parent_code, valid, recorded_at, superseded_at from unit_spell where code = up.parent_code offset 0) s
            where s.valid @> on_day
              and s.recorded_at <= known_at and (s.superseded_at is null or s.superseded_at > known_at)
        )
        select array_agg(code) from up);

-- Every code that ever lay in a unit, its own too. Whether a unit of a day lies in another is said by unit_path, which is
-- asked for each row; this says for which rows it is worth asking.
create function units_ever_in(outer_code text) returns setof text
    language sql stable parallel safe rows 200
begin atomic
    with recursive below (code) as (
        select outer_code
        union
        select s.code from below b cross join lateral (select code from unit_spell where parent_code = b.code offset 0) s
    )
    select code from below;
end;
