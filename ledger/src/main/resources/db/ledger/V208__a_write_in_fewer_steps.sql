-- The same record of every write, for less: fewer questions to the database, and less work for each row of the journal.
-- From here on migrations are numbered in one row over the ledger and the services.

-- An act begins: its key is held until the transaction ends, an earlier answer under the key is looked for, and the act is
-- filed if there is none. Each statement of the function looks with a snapshot of its own: the look comes after the lock.
create function begin_act(of_id uuid, of_operation text, of_kind text, of_actor text, of_roles text[], of_unit text,
        of_reason text, of_document text, of_trace text, at timestamptz, of_key text)
    returns table (held boolean, request_hash text, status integer, headers text, body text)
    language plpgsql as $$
begin
    if of_key is not null then
        if not pg_try_advisory_xact_lock(hashtextextended(of_actor || chr(31) || of_key, 0)) then
            return query select false, null::text, null::integer, null::text, null::text;
            return;
        end if;
        return query select true, i.request_hash, i.status, i.headers::text, i.body
            from idempotent_answer i where i.actor = of_actor and i.key = of_key;
        if found then
            return;
        end if;
    end if;
    insert into act (id, operation, kind, actor, roles, unit, reason, document, trace_id, recorded_at)
        values (of_id, of_operation, of_kind, of_actor, of_roles, of_unit, of_reason, of_document, of_trace, at);
    return query select true, null::text, null::integer, null::text, null::text;
end $$;

-- What a row says: without the marks of its being superseded, and without what is empty. A column that comes later and is
-- empty in the rows of today leaves their hashes as they are.
create or replace function content_hash(content jsonb) returns text
    language sql immutable strict parallel safe
    return encode(sha256(convert_to((select jsonb_strip_nulls(jsonb_object_agg(key, value))::text from jsonb_each(content)
         where key not like 'superseded\_%' and key not like '%edition'), 'UTF8')), 'hex');

create or replace function journal_act() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public set timezone = 'UTC' as $$
begin
    insert into journal (act_id, effect, subject_type, subject_id, after_hash)
        values (new.id, 'ACT', 'act', new.id,
            encode(sha256(convert_to(jsonb_strip_nulls(to_jsonb(new))::text, 'UTF8')), 'hex'));
    return null;
end $$;

-- The arguments of both triggers are the columns that content_hash leaves out.
create function journal_recorded() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public set timezone = 'UTC' as $$
begin
    insert into journal (act_id, effect, subject_type, subject_id, after_hash)
        select recorded_by, 'RECORDED', tg_table_name, row_id,
            encode(sha256(convert_to(jsonb_strip_nulls(to_jsonb(a) - tg_argv)::text, 'UTF8')), 'hex')
        from added a;
    return null;
end $$;

create function journal_superseded() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public set timezone = 'UTC' as $$
declare
    content jsonb := to_jsonb(old) - tg_argv;
begin
    if old.superseded_at is not null or new.superseded_at is null or content <> to_jsonb(new) - tg_argv then
        raise exception 'a fact is only ever superseded, once' using errcode = 'restrict_violation', constraint = 'facts_stay';
    end if;
    insert into journal (act_id, effect, subject_type, subject_id, before_hash)
        values (new.superseded_by, 'SUPERSEDED', tg_table_name, new.row_id,
            encode(sha256(convert_to(jsonb_strip_nulls(content)::text, 'UTF8')), 'hex'));
    return null;
end $$;

create or replace procedure keep_facts_of(facts regclass)
    language plpgsql as $$
declare
    left_out text := (
        select string_agg(quote_literal(attname), ', ' order by attnum) from pg_attribute
        where attrelid = facts and attnum > 0 and not attisdropped
          and (attname like 'superseded\_%' or attname like '%edition'));
begin
    execute format('create trigger journalled after insert on %s referencing new table as added
        for each statement execute function journal_recorded(%s)', facts, left_out);
    execute format('create trigger superseded_once after update on %s
        for each row execute function journal_superseded(%s)', facts, left_out);
    call keep_all_of(facts);
end $$;

do $$
declare
    facts regclass;
begin
    for facts in
        select attrelid::regclass from pg_attribute join pg_class on pg_class.oid = attrelid
        where attname = 'superseded_by' and relkind = 'r' and relnamespace = 'public'::regnamespace order by attrelid
    loop
        execute format('drop trigger journalled on %s', facts);
        execute format('drop trigger stays on %s', facts);
        call keep_facts_of(facts);
    end loop;
end $$;
drop function journal_fact();

-- Only the triggers write the journal, and only the function below writes seals: what they name is there.
alter table journal drop constraint journal_act_id_fkey;
alter table audit_seal drop constraint audit_seal_seq_fkey;

create or replace function seal_journal(most integer) returns integer
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    entry     journal;
    at        bigint := 0;
    chain     text   := '';
    last_xid  xid8   := '0';
    last_seq  bigint := 0;
    hash      text;
    sequences bigint[] := '{}';
    hashes    text[] := '{}';
    chains    text[] := '{}';
begin
    if not pg_try_advisory_xact_lock(hashtextextended('audit_seal', 0)) then
        return 0;
    end if;
    select s.position, s.chain_hash, j.xid, j.seq into at, chain, last_xid, last_seq
        from audit_seal s join journal j using (seq) order by s.position desc limit 1;
    if not found then
        at := 0; chain := ''; last_xid := '0'; last_seq := 0;
    end if;
    for entry in
        select * from journal j
        where j.xid >= last_xid and (j.xid, j.seq) > (last_xid, last_seq) and j.xid < pg_snapshot_xmin(pg_current_snapshot())
        order by j.xid, j.seq limit most
    loop
        hash := entry_hash(entry);
        chain := encode(sha256(convert_to(chain || chr(31) || hash, 'UTF8')), 'hex');
        sequences := sequences || entry.seq;
        hashes := hashes || hash;
        chains := chains || chain;
    end loop;
    insert into audit_seal
        select at + link, seq, entry_hash, chain_hash
        from unnest(sequences, hashes, chains) with ordinality as links (seq, entry_hash, chain_hash, link);
    return cardinality(sequences);
end $$;

-- Each index is paid for by every write. Acts come in the order of time; the effects of an act are those of its transaction,
-- which is found by its own entry; and answers are looked through once an hour, when the old ones are forgotten.
drop index act_recorded_at;
create index act_recorded_at on act using brin (recorded_at);
drop index journal_of_an_act;
drop index idempotent_answer_of_an_act;

-- The province is asked for at every write.
create index unit_spell_province on unit_spell (valid) where type = 'PROVINCE';

-- A state of a year knows its number, so that nobody has to count. Years are facts, so the rows of today are numbered here,
-- once, by the owner.
alter table programme_year add column version bigint;
alter table programme_year disable trigger user;
update programme_year y set version = n.version
    from (select row_id, row_number() over (partition by programme_year order by recorded_at, superseded_at nulls last) as version
          from programme_year) n
    where n.row_id = y.row_id;
alter table programme_year enable trigger user;
alter table programme_year alter column version set not null;
alter table programme_year add constraint programme_year_version unique (programme_year, version);
drop index programme_year_states;

-- Holds a year until the transaction ends, and says where it stands once it is held.
create function hold_programme_year(of_year integer)
    returns table (state programme_year, actor text)
    language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('programme_year ' || of_year, 0));
    return query select y, a.actor from programme_year y join act a on a.id = y.recorded_by
        where y.programme_year = of_year and y.superseded_at is null;
end $$;
