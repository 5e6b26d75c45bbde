-- The life of a certificate is told in its steps alone (V361), and kept in the register (V362). When certificates run out is
-- read from what is kept there, so that a question about all of them tells no life anew.

drop function certificate_book(date, timestamptz);
drop function extension_of(uuid, date, timestamptz);

-- The term; the extension beyond it, as it is without a result of the late evaluation and from the day of that result on; the day
-- on which a decision or a successor ended it for good. It runs out (runs_out) if it is a certificate, or the report of one of
-- which no certification is on file.
alter table register_entry
    add column stars              integer,
    add column programme_year     integer,
    add column starts_first       date,
    add column term_first         date,
    add column term_last          date,
    add column extended_to        date,
    add column extension_ended_on date,
    add column extended_then      date,
    add column ended_on           date,
    add column runs_out           boolean not null default false;

create or replace function register_entries(keys text[], known_at timestamptz) returns setof register_entry
    language sql stable
begin atomic
    with known as materialized (
        select c, coalesce(c.happened_on, p.unit_on) as happened, p.row_id as product_row, p.name, p.place_code, p.unit_on,
            coalesce(p.set_no::text, p.product_set) as set_no, p.producer_key, r.row_id as producer_row,
            coalesce(r.name, p.producer_as_printed) as producer_name
        from certification c
            join product p on p.key = c.product_key and p.recorded_at <= known_at and (p.superseded_at is null or p.superseded_at > known_at)
            left join producer r on r.key = p.producer_key and r.recorded_at <= known_at and (r.superseded_at is null or r.superseded_at > known_at)
        where c.product_key = any (keys) and c.recorded_at <= known_at and (c.superseded_at is null or c.superseded_at > known_at)
    ),
    own as materialized (
        select k.*, certificate_term_of(k.c, happened_by is not null, (reported).expires_on, happened_by) as term,
            array(select e from certificate_event e
                where e.certificate_id = (k.c).certification_id and e.recorded_at <= known_at and (e.superseded_at is null or e.superseded_at > known_at)
                order by e.happened_on, e.recorded_at, e.event_id) as events
        from known k left join lateral (
            select o.c as reported, o.happened as happened_by from known o
            where (k.c).outcome <> 'NOT_PASSED' and (o.c).product_key = (k.c).product_key and (o.c).outcome = 'LAPSED'
              and ((o.c).certification_id = (k.c).certification_id or (o.c).programme_year = (k.c).programme_year)
            order by o.happened, (o.c).certification_id limit 1) report on true
    ),
    lives as materialized (
        select k.*,
            case when (k.c).outcome = 'NOT_PASSED' then '{}'::integer[] else certificate_steps(k.term, k.events,
                array(select row((o.c).certification_id,
                        first_day_of((o.c).decision_signed_on, (o.c).expires_on, (o.c).evaluated_on, (o.c).programme_year, false),
                        first_day_of((o.c).decision_signed_on, (o.c).expires_on, (o.c).evaluated_on, (o.c).programme_year, true))::certificate_follower
                    from known o where (o.c).product_key = (k.c).product_key and (k.c).outcome = 'PASSED' and (o.c).outcome = 'PASSED' and o.happened > k.happened
                    order by o.happened, (o.c).certification_id)) end as steps,
            certificate_extended_until(k.term, k.events, '-infinity') as extended_to,
            certificate_extended_until(k.term, k.events, 'infinity') as extended_then,
            (k.c).outcome = 'PASSED' or (k.c).outcome = 'LAPSED' and not exists (
                select from known o where (o.c).product_key = (k.c).product_key and (o.c).programme_year = (k.c).programme_year
                  and (o.c).outcome = 'PASSED') as runs_out
        from own k
    )
    select 0::bigint, (l.c).certification_id, (l.c).row_id, (l.c).product_key, l.product_row, l.producer_row, l.happened,
        left(l.name, 120), l.place_code, l.unit_on,
        term_hashes(name_words(concat_ws(' ', l.name, l.producer_name))
            || array(select 'u:' || u from units_ever_above(l.place_code, l.unit_on) u)
            || array['p:' || (l.c).product_key, 'm:' || l.producer_key, 'b:' || l.set_no, 's:' || (l.c).stars, 'o:' || (l.c).outcome,
                'k:' || (l.c).kind, 'y:' || (l.c).programme_year, 'd:' || folded((l.c).decision_number)]
            || array(select 'e:' || (step & 15) from unnest(l.steps) step)),
        l.steps, ends.first, ends.last, known_at, null::timestamptz,
        (l.c).stars, (l.c).programme_year, (l.term).from_first, (l.term).until_first, (l.term).until_last, l.extended_to,
        case when l.extended_then is distinct from l.extended_to then (
            select min(e.happened_on) from unnest(l.events) e
            where e.kind = 'EXTENSION_ENDED' and certificate_extended_until(l.term, l.events, e.happened_on) is distinct from l.extended_to) end,
        l.extended_then,
        -- what ended it for good is its last step
        case when l.steps[cardinality(l.steps)] & 15 between 5 and 7 then date '1970-01-01' + (l.steps[cardinality(l.steps)] >> 4) end,
        l.runs_out
    from lives l left join lateral (
        -- its last day is the one before it has run out, and the earliest that this may be the one before nobody can tell
        select date '1970-01-01' + (step >> 4) - 1 as last,
            date '1970-01-01' + (case when l.steps[place - 1] & 15 = 8 then case when place > 2 then l.steps[place - 1] end else step end >> 4) - 1 as first
        from unnest(l.steps) with ordinality s (step, place) where step & 15 = 4 order by place limit 1) ends on true;
end;

create or replace function renew_register(keys text[], known_at timestamptz) returns void
    -- what is planned while there is little on file is still right when there is much
    language plpgsql security definer set search_path = pg_catalog, public set enable_seqscan = off as $$
declare
    at timestamptz;
begin
    -- whoever files something about the same product meanwhile waits, and then sees this
    perform from product where key = any (keys) and superseded_at is null order by key for no key update;
    select greatest(known_at, max(known_from)) into at from register_entry where product_key = any (keys) and known_to is null;
    -- each table is looked into by its key, however little of it there was when this was planned
    with told as materialized (select * from register_entries(keys, at)),
    standing as materialized (select * from register_entry s where s.product_key = any (keys) and s.known_to is null),
    same as materialized (
        select s.entry_id, t.certification_row from standing s join told t on t.certification_row = s.certification_row
        where t.product_row = s.product_row and t.producer_row is not distinct from s.producer_row
          and t.terms @> s.terms and t.terms <@ s.terms and t.steps = s.steps
          and (t.term_first, t.term_last, t.extended_to, t.extension_ended_on, t.extended_then, t.runs_out)
              is not distinct from (s.term_first, s.term_last, s.extended_to, s.extension_ended_on, s.extended_then, s.runs_out)),
    widened as (
        insert into register_day
            select d.* from (
                select d.happened, d.fact, min(d.first_on) as first_on, max(d.last_on) as last_on
                from told t cross join lateral register_days_of(t) d group by d.happened, d.fact) d
            where not coalesce((select o.first_on <= d.first_on and o.last_on >= d.last_on
                from register_day o where o.fact = d.fact and o.happened = d.happened), false)
            order by d.happened, d.fact
            on conflict on constraint register_day_key do update
                set first_on = least(register_day.first_on, excluded.first_on), last_on = greatest(register_day.last_on, excluded.last_on)),
    headed as (
        insert into register_head
            select h.* from (
                select name_head(t.sort_name) as head, hashtextextended(word, 0) as fact,
                    min(t.sort_name collate "vi-x-icu") as first_name, max(t.sort_name collate "vi-x-icu") as last_name
                from told t
                    join product p on p.row_id = t.product_row
                    left join producer r on r.row_id = t.producer_row
                    cross join unnest(name_words(concat_ws(' ', p.name, coalesce(r.name, p.producer_as_printed)))) word
                group by 1, 2) h
            where not coalesce((select o.first_name <= h.first_name and o.last_name >= h.last_name
                from register_head o where o.fact = h.fact and o.head = h.head), false)
            order by h.head, h.fact
            on conflict on constraint register_head_key do update
                set first_name = least(register_head.first_name, excluded.first_name),
                    last_name = greatest(register_head.last_name, excluded.last_name)),
    gone as materialized (
        select s.entry_id, s.known_from from standing s where not exists (select from same m where m.entry_id = s.entry_id)),
    deleted as (delete from register_entry s where s.entry_id = any (array(select g.entry_id from gone g where g.known_from >= at))),
    closed as (update register_entry s set known_to = at
        where s.entry_id = any (array(select g.entry_id from gone g where g.known_from < at)))
    insert into register_entry (certification_id, certification_row, product_key, product_row, producer_row, happened, sort_name,
            place_code, unit_on, terms, steps, ends_first, ends_last, known_from, stars, programme_year, starts_first, term_first,
            term_last, extended_to, extension_ended_on, extended_then, ended_on, runs_out)
        select t.certification_id, t.certification_row, t.product_key, t.product_row, t.producer_row, t.happened, t.sort_name,
            t.place_code, t.unit_on, t.terms, t.steps, t.ends_first, t.ends_last, at, t.stars, t.programme_year, t.starts_first, t.term_first,
            t.term_last, t.extended_to, t.extension_ended_on, t.extended_then, t.ended_on, t.runs_out
        from told t where not exists (select from same m where m.certification_row = t.certification_row);
end $$;

-- Whatever runs out, with the bounds of the last day of its term (term_…) and of the last day on which it holds as it stands on
-- a day (ends_…), and what had ended it by then. No other table is joined, or the index below would not be read alone.
create function certificate_ends(on_day date, known_at timestamptz)
    returns table (certificate_id uuid, certification_row uuid, place_code text, unit_on date, stars integer, programme_year integer,
        starts_first date, term_first date, term_last date, ends_first date, ends_last date, ended_as text, ended_on date)
    language sql stable parallel safe
begin atomic
    select s.certification_id, s.certification_row, s.place_code, s.unit_on, s.stars, s.programme_year, s.starts_first, s.term_first,
        s.term_last,
        coalesce(case when s.extension_ended_on <= on_day then s.extended_then else s.extended_to end, s.term_first),
        coalesce(case when s.extension_ended_on <= on_day then s.extended_then else s.extended_to end, s.term_last),
        case when s.ended_on <= on_day then (array['SUPERSEDED', 'REVOKED', 'WITHDRAWN'])[(s.steps[cardinality(s.steps)] & 15) - 4] end,
        case when s.ended_on <= on_day then s.ended_on end
    from register_entry s
    where s.runs_out and s.known_from <= known_at and (s.known_to is null or s.known_to > known_at);
end;

-- The same with what the certification says of itself: what the nightly pass goes over.
create function certificate_book(on_day date, known_at timestamptz)
    returns table (certificate_id uuid, outcome text, source text, confidence text, starts_first date, term_first date,
        term_last date, ends_first date, ends_last date, ended_as text)
    language sql stable parallel safe
begin atomic
    select e.certificate_id, c.outcome, c.source, c.confidence, e.starts_first, e.term_first, e.term_last, e.ends_first, e.ends_last,
        e.ended_as
    from certificate_ends(on_day, known_at) e join certification c on c.row_id = e.certification_row;
end;

-- Empties the register and tells it again, moment after moment, as what is on file came to be known.
create procedure tell_register_again() language plpgsql as $$
declare
    moment record;
begin
    truncate register_entry, register_day, register_head;
    for moment in
        select at, array_agg(distinct key) as keys from (
            select key, unnest(array[recorded_at, superseded_at]) from product
            union all
            select product_key, unnest(array[recorded_at, superseded_at]) from certification
            union all
            select p.key, unnest(array[r.recorded_at, r.superseded_at]) from producer r join product p on p.producer_key = r.key
            union all
            select c.product_key, unnest(array[e.recorded_at, e.superseded_at])
                from certificate_event e join certification c on c.certification_id = e.certificate_id) told (key, at)
        where at is not null group by at order by at
    loop
        perform renew_register(moment.keys, moment.at);
    end loop;
end $$;
call tell_register_again();

-- When they run out is read from here alone, whole or of some places.
create index register_entry_runs_out on register_entry (place_code, unit_on)
    include (stars, programme_year, term_first, term_last, extended_to, extension_ended_on, extended_then, ended_on, known_from, known_to)
    where runs_out;
