-- The register as it is searched: what is on file of certifications, products, producers and what happened to certificates,
-- joined. Nothing here is a fact: each row follows from facts and is made in the transaction that files them, by the triggers
-- below; the table could be emptied and made again. A row says from when to when it was known, so that a question about what
-- was known has the same answer here as from the facts.

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

-- How a name begins: its first word without tones and case, with what stands before it. In the order of names all that begin
-- alike stand together.
create function name_head(name text) returns text
    language sql immutable parallel safe
    return coalesce(substring(normalize(regexp_replace(normalize(lower(name), nfd), U&'[\0300\0301\0303\0309\0323]', '', 'g'), nfc)
        from '^[^[:alnum:]]*[[:alnum:]]+'), '');

-- Between which names of those that begin alike a word is found, in the order of names. Like the days, it only grows.
create table register_head (
    head       text   not null,
    fact       bigint not null,
    first_name text   collate "vi-x-icu" not null,
    last_name  text   collate "vi-x-icu" not null,
    constraint register_head_key primary key (fact, head)
);

-- Where in the order of names all of some words are found together: ranges that do not touch, each with what may be meant.
create function register_ranges(words text[], from_name text)
    returns table (first_name text, last_name text)
    language sql stable
begin atomic
    with alike as (
        select h.head, max(h.first_name) as first_name, min(h.last_name) as last_name
        from register_head h where h.fact = any (array(select unnest(term_hashes(words))))
        group by h.head having count(*) = cardinality(words) and max(h.first_name) <= min(h.last_name)
    ),
    begun as (
        select a.*, coalesce(a.first_name > max(a.last_name) over (
            order by a.first_name, a.head rows between unbounded preceding and 1 preceding), true) as begins
        from alike a where from_name is null or a.last_name >= from_name
    ),
    ranges as (select b.*, count(*) filter (where b.begins) over (order by b.first_name, b.head) as range from begun b)
    select min(r.first_name), max(r.last_name) from ranges r group by r.range order by min(r.first_name);
end;

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
