-- The services that follow the units follow how they passed into each other, too. The owner of the units has had this table
-- since V101 and V211; the others get the same one, with its own keys: both sides are checked against the spells of the days
-- on which they touch.
do $$
begin
    if to_regclass('public.unit_succession') is null then
        create table unit_succession (
            row_id            uuid primary key,
            predecessor_code  text        not null,
            successor_code    text        not null,
            changed_on        date        not null,
            change            text        not null,
            legal_basis       text,
            source            text        not null,
            confidence        text        not null,
            note              text,
            recorded_at       timestamptz not null,
            recorded_by       uuid        not null references act (id),
            superseded_at     timestamptz,
            superseded_by     uuid references act (id),
            edition           uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
            last_day          daterange generated always as (daterange(changed_on - 1, changed_on)) stored,
            first_day         daterange generated always as (daterange(changed_on, changed_on + 1)) stored,
            area_share        numeric check (area_share > 0 and area_share <= 1),
            population_share  numeric check (population_share > 0 and population_share <= 1),
            constraint unit_succession_predecessor foreign key (predecessor_code, edition, period last_day)
                references unit_spell (code, edition, period valid) deferrable initially deferred,
            constraint unit_succession_successor foreign key (successor_code, edition, period first_day)
                references unit_spell (code, edition, period valid) deferrable initially deferred
        );
        create unique index unit_succession_current on unit_succession (predecessor_code, successor_code, changed_on) where superseded_at is null;
        create index unit_succession_successor_code on unit_succession (successor_code, changed_on);
        create index unit_succession_predecessor_code on unit_succession (predecessor_code);
        call keep_facts_of('unit_succession');
        grant select, insert on unit_succession to ${application};
        grant update (superseded_at, superseded_by) on unit_succession to ${application};
    end if;
end $$;

-- Every code that ever lay in one of these units, or passed into or out of one that did, by however many changes; and all
-- that these lay in, which is two tiers at most. As the owner of the units has it since V297.
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

-- Whoever followed the units without their lineage reads the feed once more from its beginning, or its snapshot, and files
-- what it passed over.
delete from feed_position where feed = 'units';
