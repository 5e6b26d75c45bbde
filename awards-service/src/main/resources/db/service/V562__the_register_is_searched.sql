-- The register as it is searched: what is on file of commendations, with the names that are public. Nothing here is a fact: each
-- row follows from facts and is made in the transaction that files them; the table could be emptied and made again. There is one
-- entry for each row of a commendation, known from when to when that row was.

-- The name that everybody may see today. What was published once and is not any more is not found again either, whatever instant
-- a question is about.
create function public_name_of(c commendation) returns text
    language sql stable
    return case when (c).recipient_id is null then (c).recipient_name else (
        select r.name from recipient r
        where r.recipient_id = (c).recipient_id and r.superseded_at is null and r.name_is_public and not r.restricted) end;

-- What kind of issuer is printed, as far as the title says. Of a city it does not say of which tier it is.
create function issuer_kind_printed(issuer text) returns text
    language sql immutable parallel safe
    return (select case
            when title ~ '^chu tich nuoc\M' then 'STATE_PRESIDENT'
            when title ~ '^thu tuong\M' then 'PRIME_MINISTER'
            when title ~ '^giam doc so\M' then 'PROVINCE_AGENCY_HEAD'
            when title ~ '^chu tich (ubnd|uy ban nhan dan) tinh\M' then 'PROVINCE_CHAIRMAN'
            when title ~ '^chu tich (ubnd|uy ban nhan dan) (huyen|thi xa|quan)\M' then 'DISTRICT_CHAIRMAN'
            when title ~ '^chu tich (ubnd|uy ban nhan dan) (xa|phuong|thi tran)\M' then 'COMMUNE_CHAIRMAN' end
        from (select folded(issuer) as title offset 0) printed);

-- Of what was decided here the decision says what kind of issuer gave it; of the rest, what is printed.
create function issuer_kind_of(c commendation) returns text
    language sql stable
    return coalesce(
        (select d.issuer_kind from award_decision d where d.decision_id = (c).decision_id and d.superseded_at is null),
        issuer_kind_printed((c).decision_issuer));

-- What days are told apart by, too. A name, a place, a decision and a recipient are not among them: each has few entries.
create function commendation_facts(c commendation) returns text[]
    language sql stable
    return array_remove(array[
        'y:' || (c).programme_year,
        'k:' || (c).recipient_kind,
        'f:' || folded((c).form),
        'c:' || (c).form_code,
        'm:' || (c).merit_kind,
        'g:' || (c).regime,
        'i:' || folded((c).decision_issuer),
        'h:' || issuer_kind_of(c),
        'a:' || ((c).amount_vnd is not null),
        'n:' || (public_name_of(c) is not null),
        'e:' || case when (c).decision_number is null then 'REPORT' else 'DECISION' end], null);

-- Every unit that was ever above its own is among the terms, so each of them finds an entry whatever is told of units later; which
-- of them holds for a question says unit_path. Who has no unit is found as such.
create function commendation_terms(c commendation) returns bigint[]
    language sql stable
    return term_hashes(commendation_facts(c) || name_words(public_name_of(c))
        || array(select 'u:' || u from units_ever_above((c).unit_code, (c).unit_on) u where (c).unit_code is not null)
        || array['d:' || folded((c).decision_number), 'p:' || (c).campaign_id, case when (c).unit_code is null then 'u:' end,
            case when public_name_of(c) is not null then 'r:' || (c).recipient_id end]);

create table register_entry (
    entry_id         bigint generated always as identity primary key,
    commendation_row uuid        not null,
    key              text        not null,
    recipient_id     uuid,
    happened         date        not null,
    shown_from       date        not null,
    annulled_on      date,
    place_code       text,
    unit_on          date        not null,
    issuer_kind      text,
    terms            bigint[]    not null,
    known_from       timestamptz not null,
    known_to         timestamptz,
    constraint register_entry_of_a_row unique (commendation_row)
);

-- What can be found among the commendations of a day: it only grows, so it may say of a day that something is there when it was
-- there once. Whoever looks through the register in the order of days leaves out those of which nothing can be meant.
create table register_day (
    happened  date   not null,
    fact      bigint not null,
    first_on  date   not null default '-infinity',
    last_on   date   not null default 'infinity',
    constraint register_day_key primary key (fact, happened)
);

create function note_register_days(rows uuid[]) returns void
    language sql security definer set search_path = pg_catalog, public
begin atomic
    insert into register_day (happened, fact)
        select distinct c.unit_on, hashtextextended(f.said, 0)
        from commendation c cross join lateral unnest(commendation_facts(c)) f (said)
        where c.row_id = any (rows)
          and not exists (select from register_day d where d.happened = c.unit_on and d.fact = hashtextextended(f.said, 0))
        order by 1, 2
        on conflict do nothing;
end;

-- Where only the programme year is known, a commendation shows from the beginning of that year.
create function enter_in_register(rows uuid[]) returns void
    language sql security definer set search_path = pg_catalog, public
begin atomic
    insert into register_entry (commendation_row, key, recipient_id, happened, shown_from, annulled_on, place_code, unit_on,
            issuer_kind, terms, known_from, known_to)
        select c.row_id, c.key, c.recipient_id, c.unit_on,
            case when c.unit_on_basis = 'END_OF_PROGRAMME_YEAR' then make_date(c.programme_year, 1, 1) else c.unit_on end,
            c.annulled_on, c.unit_code, c.unit_on, issuer_kind_of(c), commendation_terms(c), c.recorded_at, c.superseded_at
        from commendation c where c.row_id = any (rows);
    select note_register_days(rows);
end;

-- Whoever decides about a name meanwhile waits, and then tells these entries, too.
create function enter_commendations() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform from recipient r
        where r.recipient_id in (select recipient_id from changed) and r.superseded_at is null order by r.recipient_id for share;
    perform enter_in_register(array_agg(row_id)) from changed having count(*) > 0;
    return null;
end $$;

create function end_entries() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    update register_entry e set known_to = c.superseded_at
        from changed c where e.commendation_row = c.row_id and c.superseded_at is not null and e.known_to is null;
    return null;
end $$;

-- Whether a name is public holds for all that was ever known: so all entries of a recipient are told again.
create function rename_entries() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    touched uuid[];
begin
    select array_agg(e.commendation_row) into touched
        from register_entry e where e.recipient_id = any (array(select recipient_id from changed));
    if touched is not null then
        update register_entry e set terms = commendation_terms(c)
            from commendation c where c.row_id = e.commendation_row and e.commendation_row = any (touched);
        perform note_register_days(touched);
    end if;
    return null;
end $$;

-- Units are followed, and may be told better later: what ever was above a place only grows.
create function place_entries() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    update register_entry s
        set terms = s.terms || array(select h from unnest(term_hashes(array(select 'u:' || u from units_ever_above(s.place_code, s.unit_on) u))) h where h <> all (s.terms))
        from changed u
        where s.terms @> term_hashes(array['u:' || u.code]) and u.valid @> s.unit_on
          and not s.terms @> term_hashes(array['u:' || u.parent_code]);
    return null;
end $$;

create index register_entry_of_a_recipient on register_entry (recipient_id) where recipient_id is not null;

select enter_in_register(array(select row_id from commendation));

-- A page is read in its order without looking at the table: what is filtered by lies in the index. Where few match, they are
-- found by their terms.
create index register_entry_by_day on register_entry (happened, key)
    include (terms, place_code, unit_on, shown_from, annulled_on, known_from, known_to, entry_id);
create index register_entry_terms on register_entry using gin (terms) with (fastupdate = off);

create trigger register_follows after insert on commendation
    referencing new table as changed for each statement execute function enter_commendations();
create trigger register_follows_change after update on commendation
    referencing new table as changed for each statement execute function end_entries();
create trigger register_follows after insert on recipient
    referencing new table as changed for each statement execute function rename_entries();
create trigger register_follows after insert on unit_spell
    referencing new table as changed for each statement execute function place_entries();

grant select on register_entry, register_day to ${application};
