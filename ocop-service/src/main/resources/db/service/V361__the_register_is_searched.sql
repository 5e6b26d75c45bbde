-- The register as it is searched: what is on file of certifications, products, producers and what happened to certificates,
-- joined. Nothing here is a fact: each row follows from facts and is made in the transaction that files them, by the triggers
-- below; the table could be emptied and made again. A row says from when to when it was known, so that a question about what
-- was known has the same answer here as from the facts.

-- From when and until when a certificate holds by itself, as far as the record tells: the earliest and the latest day of each.
create type certificate_term as (from_first date, from_last date, until_first date, until_last date);

-- A later certificate of the product, and the bounds of its first day.
create type certificate_follower as (certificate_id uuid, from_first date, from_last date);

-- The term with what the public record reports of its end: that it ran out, on a day or by one.
create function certificate_term_of(c certification, reported boolean, reported_last date, reported_by date)
    returns certificate_term
    language sql immutable parallel safe
begin atomic
    select case
        when not reported then row(starts.first, starts.last, ends.first, ends.last)::certificate_term
        when reported_last is not null then row(starts.first, starts.last, reported_last, reported_last)::certificate_term
        when ends.last < reported_by then row(starts.first, starts.last, ends.first, ends.last)::certificate_term
        else row(starts.first, starts.last, case when ends.first > reported_by then null else ends.first end, reported_by)::certificate_term end
    from (select first_day_of(c.decision_signed_on, c.expires_on, c.evaluated_on, c.programme_year, false),
            first_day_of(c.decision_signed_on, c.expires_on, c.evaluated_on, c.programme_year, true)) starts (first, last)
        cross join lateral (select coalesce(c.expires_on, (starts.first + interval '36 months')::date),
            coalesce(c.expires_on, (starts.last + interval '36 months')::date)) ends (first, last);
end;

-- The last day of the extension that counts on the day, with what ended it; nothing if none goes beyond the term.
create function certificate_extended_until(term certificate_term, events certificate_event[], on_day date) returns date
    language plpgsql immutable parallel safe as $$
declare
    event certificate_event;
    last  date;
begin
    foreach event in array events loop
        if event.kind = 'EXTENDED' then
            last := event.until_on;
        elsif event.kind = 'EXTENSION_ENDED' and event.happened_on <= on_day and last is not null then
            last := least(last, event.happened_on - 1);
        end if;
    end loop;
    return case when last is null or term.until_first >= last then null else last end;
end $$;

-- Where a certificate stands on a day, as CertificateLife tells it: 0 NOT_YET_VALID, 1 ACTIVE, 2 EXTENDED, 3 UNDER_VERIFICATION,
-- 4 EXPIRED, 5 SUPERSEDED, 6 REVOKED, 7 WITHDRAWN, 8 UNKNOWN. Events come in the order of their days.
create function certificate_state(term certificate_term, events certificate_event[], followers certificate_follower[], on_day date)
    returns integer
    language plpgsql immutable parallel safe as $$
declare
    event        certificate_event;
    follower     certificate_follower;
    ended_as     integer;
    ended_on     date;
    extended     date;
    verified     boolean := false;
    follows      boolean := false;
    filed        uuid[] := '{}';
begin
    foreach event in array events loop
        filed := filed || event.successor_id;
        if event.happened_on <= on_day then
            if event.kind in ('VERIFICATION_OPENED', 'VERIFICATION_CLEARED') then
                verified := event.kind = 'VERIFICATION_OPENED';
            elsif event.kind in ('REVOKED', 'WITHDRAWN', 'SUPERSEDED')
                and (ended_on is null or (event.happened_on, case event.kind when 'REVOKED' then 0 when 'WITHDRAWN' then 1 else 2 end)
                    < (ended_on, case ended_as when 6 then 0 when 7 then 1 else 2 end))
            then
                ended_on := event.happened_on;
                ended_as := case event.kind when 'REVOKED' then 6 when 'WITHDRAWN' then 7 else 5 end;
            end if;
        end if;
    end loop;
    foreach follower in array followers loop
        continue when follower.certificate_id = any (filed);
        if follower.from_last <= on_day and (ended_on is null or follower.from_last < ended_on) then
            ended_on := follower.from_last;
            ended_as := 5;
        end if;
        follows := follows or follower.from_first is null or follower.from_first <= on_day;
    end loop;
    if ended_on is not null then
        extended := certificate_extended_until(term, events, ended_on);
        if coalesce(coalesce(extended, term.until_last) >= ended_on, true) then
            return ended_as;
        end if;
    end if;
    extended := certificate_extended_until(term, events, on_day);
    return case
        when term.from_first > on_day then 0
        when coalesce(extended, term.until_last) < on_day then 4
        when coalesce(term.from_last <= on_day, false) is false then 8
        when coalesce(coalesce(extended, term.until_first) >= on_day, false) is false then 8
        when follows then 8
        when verified then 3
        when term.until_last < on_day then 2
        else 1 end;
end $$;

-- The whole life in steps, each the number of a day times 16 and the state from that day on; the first stands before all days.
create function certificate_steps(term certificate_term, events certificate_event[], followers certificate_follower[])
    returns integer[]
    language plpgsql immutable parallel safe as $$
declare
    steps    integer[] := '{}';
    turns    date[] := array[date '0001-01-01', term.from_first, term.from_last, term.until_first + 1, term.until_last + 1];
    state    integer;
    before   integer := -1;
    turn     date;
    event    certificate_event;
    follower certificate_follower;
begin
    foreach event in array events loop
        turns := turns || array[event.happened_on, event.until_on + 1];
    end loop;
    foreach follower in array followers loop
        turns := turns || array[follower.from_first, follower.from_last];
    end loop;
    foreach turn in array array_sort(array_remove(turns, null)) loop
        state := certificate_state(term, events, followers, turn);
        if state <> before then
            steps := steps || ((turn - date '1970-01-01') * 16 + state);
            before := state;
        end if;
    end loop;
    return steps;
end $$;

-- The number of the state on a day; no step stands before the first.
create function certificate_state_on(steps integer[], on_day date) returns integer
    language sql immutable parallel safe
    return steps[greatest(1, width_bucket((on_day - date '1970-01-01') * 16 + 15, steps))] & 15;

-- The words of a name without accents and case; of a very long one the first sixty.
create function name_words(name text) returns text[]
    language sql immutable parallel safe
    return array(select word from regexp_split_to_table(folded(name), '[^[:alnum:]]+') with ordinality words (word, place)
        where word <> '' group by word order by min(place) limit 60);

-- A term is a word, or what else is searched by with a letter before it. It is kept as its hash, so that none is too long.
create function term_hashes(terms text[]) returns bigint[]
    language sql immutable parallel safe
    return array(select distinct hashtextextended(term, 0) from unnest(terms) term where term is not null);

-- Every unit in which a place ever lay on a day, whatever was known when. Which of them holds for a question says unit_path.
create function units_ever_above(of_code text, on_day date) returns setof text
    language sql stable parallel safe rows 4
begin atomic
    with recursive up (code) as (
        select of_code
        union
        select s.parent_code from up cross join lateral (
            select parent_code, valid from unit_spell where code = up.code and parent_code is not null offset 0) s
        where s.valid @> on_day
    )
    select code from up;
end;

create table register_entry (
    entry_id          bigint generated always as identity primary key,
    certification_id  uuid        not null,
    certification_row uuid        not null,
    product_key       text        not null,
    product_row       uuid        not null,
    producer_row      uuid,
    happened          date        not null,
    sort_name         text        not null,
    place_code        text        not null,
    unit_on           date        not null,
    terms             bigint[]    not null,
    steps             integer[]   not null,
    ends_first        date,
    ends_last         date,
    known_from        timestamptz not null,
    known_to          timestamptz,
    constraint register_entry_known check (known_to > known_from)
);

-- What can be found among the certifications of a day: a term (of outcome, stars, kind, year, set and state; not of words and
-- places), and from when to when. Whoever looks through the register in the order of days leaves out those of which nothing can
-- be meant. It only grows, so it may say of a day that something is there when it was there once.
create table register_day (
    happened  date   not null,
    fact      bigint not null,
    first_on  date   not null,
    last_on   date   not null,
    constraint register_day_key primary key (fact, happened)
);

-- Of every certification of the products what the register says of it, as it was known.
create function register_entries(keys text[], known_at timestamptz) returns setof register_entry
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
    lives as materialized (
        select k.*, case when (k.c).outcome = 'NOT_PASSED' then '{}'::integer[] else certificate_steps(
            (select certificate_term_of(k.c, happened_by is not null, (reported).expires_on, happened_by)
             from (select 1) once left join lateral (
                select o.c as reported, o.happened as happened_by from known o
                where (o.c).product_key = (k.c).product_key and (o.c).outcome = 'LAPSED'
                  and ((o.c).certification_id = (k.c).certification_id or (o.c).programme_year = (k.c).programme_year)
                order by o.happened, (o.c).certification_id limit 1) report on true),
            array(select e from certificate_event e
                where e.certificate_id = (k.c).certification_id and e.recorded_at <= known_at and (e.superseded_at is null or e.superseded_at > known_at)
                order by e.happened_on, e.recorded_at, e.event_id),
            array(select row((o.c).certification_id,
                    first_day_of((o.c).decision_signed_on, (o.c).expires_on, (o.c).evaluated_on, (o.c).programme_year, false),
                    first_day_of((o.c).decision_signed_on, (o.c).expires_on, (o.c).evaluated_on, (o.c).programme_year, true))::certificate_follower
                from known o where (o.c).product_key = (k.c).product_key and (k.c).outcome = 'PASSED' and (o.c).outcome = 'PASSED' and o.happened > k.happened
                order by o.happened, (o.c).certification_id)) end as steps
        from known k
    )
    select 0::bigint, (l.c).certification_id, (l.c).row_id, (l.c).product_key, l.product_row, l.producer_row, l.happened,
        left(l.name, 120), l.place_code, l.unit_on,
        term_hashes(name_words(concat_ws(' ', l.name, l.producer_name))
            || array(select 'u:' || u from units_ever_above(l.place_code, l.unit_on) u)
            || array['p:' || (l.c).product_key, 'm:' || l.producer_key, 'b:' || l.set_no, 's:' || (l.c).stars, 'o:' || (l.c).outcome,
                'k:' || (l.c).kind, 'y:' || (l.c).programme_year, 'd:' || folded((l.c).decision_number)]
            || array(select 'e:' || (step & 15) from unnest(l.steps) step)),
        l.steps, ends.first, ends.last, known_at, null::timestamptz
    from lives l left join lateral (
        -- its last day is the one before it has run out, and the earliest that this may be the one before nobody can tell
        select date '1970-01-01' + (step >> 4) - 1 as last,
            date '1970-01-01' + (case when l.steps[place - 1] & 15 = 8 then case when place > 2 then l.steps[place - 1] end else step end >> 4) - 1 as first
        from unnest(l.steps) with ordinality s (step, place) where step & 15 = 4 order by place limit 1) ends on true;
end;

create function register_days_of(e register_entry) returns table (happened date, fact bigint, first_on date, last_on date)
    language sql stable
begin atomic
    select (e).happened, hashtextextended(term, 0), date '-infinity', date 'infinity'
    from certification c
        cross join product p
        cross join unnest(array['o:' || c.outcome, 's:' || c.stars, 'k:' || c.kind, 'y:' || c.programme_year, 'b:' || coalesce(p.set_no::text, p.product_set)]) term
    where c.row_id = (e).certification_row and p.row_id = (e).product_row and term is not null
    union all
    select (e).happened, hashtextextended('e:' || (step & 15), 0), date '1970-01-01' + (step >> 4),
        coalesce(date '1970-01-01' + ((e).steps[place + 1] >> 4) - 1, 'infinity')
    from unnest((e).steps) with ordinality s (step, place);
end;

-- Brings the entries of the products to what was known: what is said otherwise now was known until then.
create function renew_register(keys text[], known_at timestamptz) returns void
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
    gone as materialized (
        select s.entry_id, s.known_from from standing s where not exists (
            select from told t where t.certification_row = s.certification_row and t.product_row = s.product_row
                and t.producer_row is not distinct from s.producer_row and t.terms @> s.terms and t.terms <@ s.terms and t.steps = s.steps)),
    deleted as (delete from register_entry s where s.entry_id = any (array(select g.entry_id from gone g where g.known_from >= at))),
    closed as (update register_entry s set known_to = at
        where s.entry_id = any (array(select g.entry_id from gone g where g.known_from < at)))
    insert into register_entry (certification_id, certification_row, product_key, product_row, producer_row, happened, sort_name,
            place_code, unit_on, terms, steps, ends_first, ends_last, known_from)
        select t.certification_id, t.certification_row, t.product_key, t.product_row, t.producer_row, t.happened, t.sort_name,
            t.place_code, t.unit_on, t.terms, t.steps, t.ends_first, t.ends_last, at
        from told t where not exists (
            select from standing s where t.certification_row = s.certification_row and t.product_row = s.product_row
                and t.producer_row is not distinct from s.producer_row and t.terms @> s.terms and t.terms <@ s.terms and t.steps = s.steps);
end $$;

create function renew_register_of_products() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform renew_register(array_agg(key), max(coalesce(superseded_at, recorded_at))) from changed having count(*) > 0;
    return null;
end $$;

create function renew_register_of_producers() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform renew_register(array_agg(p.key), max(coalesce(r.superseded_at, r.recorded_at)))
        from changed r join product p on p.producer_key = r.key and p.superseded_at is null having count(*) > 0;
    return null;
end $$;

create function renew_register_of_certifications() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform renew_register(array_agg(product_key), max(coalesce(superseded_at, recorded_at))) from changed having count(*) > 0;
    return null;
end $$;

create function renew_register_of_events() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform renew_register(array_agg(c.product_key), max(coalesce(e.superseded_at, e.recorded_at)))
        from changed e join certification c on c.certification_id = e.certificate_id and c.superseded_at is null having count(*) > 0;
    return null;
end $$;

-- Units are followed, and may be told better later: what ever was above a place only grows.
create function renew_register_of_units() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    update register_entry s
        set terms = s.terms || array(select h from unnest(term_hashes(array(select 'u:' || u from units_ever_above(s.place_code, s.unit_on) u))) h where h <> all (s.terms))
        from changed u
        where s.terms @> term_hashes(array['u:' || u.code]) and u.valid @> s.unit_on
          and not s.terms @> term_hashes(array['u:' || u.parent_code]);
    return null;
end $$;

create trigger register_follows after insert on product
    referencing new table as changed for each statement execute function renew_register_of_products();
create trigger register_follows_change after update on product
    referencing new table as changed for each statement execute function renew_register_of_products();
create trigger register_follows after insert on producer
    referencing new table as changed for each statement execute function renew_register_of_producers();
create trigger register_follows_change after update on producer
    referencing new table as changed for each statement execute function renew_register_of_producers();
create trigger register_follows after insert on certification
    referencing new table as changed for each statement execute function renew_register_of_certifications();
create trigger register_follows_change after update on certification
    referencing new table as changed for each statement execute function renew_register_of_certifications();
create trigger register_follows after insert on certificate_event
    referencing new table as changed for each statement execute function renew_register_of_events();
create trigger register_follows_change after update on certificate_event
    referencing new table as changed for each statement execute function renew_register_of_events();
create trigger register_follows after insert on unit_spell
    referencing new table as changed for each statement execute function renew_register_of_units();

create index register_entry_of_a_product on register_entry (product_key) where known_to is null;

-- What is on file is told again, moment after moment, as it came to be known.
do $$
declare
    moment record;
begin
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

-- A page is read in its order without looking at the table: what is filtered by lies in the index. Where few match, they are
-- found by their terms.
create index register_entry_by_day on register_entry (happened, certification_id)
    include (terms, steps, place_code, unit_on, ends_first, ends_last, known_from, known_to, entry_id);
create index register_entry_by_name on register_entry (sort_name collate "vi-x-icu", certification_id)
    include (happened, terms, steps, place_code, unit_on, ends_first, ends_last, known_from, known_to, entry_id);
create index register_entry_terms on register_entry using gin (terms) with (fastupdate = off);
create index register_entry_ends on register_entry (ends_last) where ends_last is not null;
create index register_entry_known on register_entry using brin (known_from);

grant select on register_entry, register_day to ${application};
