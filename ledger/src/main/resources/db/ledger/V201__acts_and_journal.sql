-- Who did what, in one place for every kind of write: an act is one request, the journal says what it did.
-- Versions from 201 on come after those of the services (101 to 199), so that they find the services' tables.

alter table import_run rename to act;
alter table act rename constraint import_run_pkey to act_key;
alter table act
    add column operation text,
    add column kind_of_act text not null default 'WRITE' check (kind_of_act in ('WRITE', 'READ')),
    add column unit text,
    add column reason text,
    add column document text,
    add column trace_id text;
update act set operation = 'importFacts';
alter table act alter column operation set not null, alter column kind_of_act drop default;

create table import_run (
    act_id       uuid primary key references act (id),
    kind         text not null,
    mode         text not null,
    conflict     text not null,
    content_hash text not null
);
insert into import_run select id, kind, mode, conflict, content_hash from act;
alter table act drop column kind, drop column mode, drop column conflict, drop column content_hash;
alter table act rename column kind_of_act to kind;

-- What was answered under an idempotency key: each caller's keys are its own.
create table idempotent_answer (
    actor        text        not null,
    key          text        not null,
    request_hash text        not null,
    act_id       uuid        not null references act (id),
    status       integer     not null,
    headers      jsonb       not null,
    body         text,
    constraint idempotent_answer_key primary key (actor, key)
);
insert into idempotent_answer
    select a.actor, r.idempotency_key, r.request_hash, r.run_id, 200, '{}', r.report::text
    from import_answer r join act a on a.id = r.run_id where r.idempotency_key is not null;
drop table import_answer;

-- One row for each effect, in the transaction of the effect. Nobody writes it but the triggers below; they hash instants
-- as of UTC.
create table journal (
    seq          bigint generated always as identity primary key,
    xid          xid8   not null default pg_current_xact_id(),
    act_id       uuid   not null references act (id),
    effect       text   not null check (effect in ('ACT', 'RECORDED', 'SUPERSEDED')),
    subject_type text   not null,
    subject_id   uuid   not null,
    before_hash  text,
    after_hash   text,
    constraint journal_hashes check ((effect = 'SUPERSEDED') = (after_hash is null) and (effect = 'SUPERSEDED') = (before_hash is not null))
);
create index journal_in_commit_order on journal (xid, seq);
create index journal_of_an_act on journal (act_id);
create index journal_of_a_subject on journal (subject_id);

-- What a row says, without the marks of its being superseded (superseded_*, and the editions made of them).
create function content_hash(content jsonb) returns text
    language sql immutable strict parallel safe
    return encode(sha256(convert_to(
        (select jsonb_object_agg(key, value)::text from jsonb_each(content)
         where key not like 'superseded\_%' and key not like '%edition'), 'UTF8')), 'hex');

create function journal_act() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public set timezone = 'UTC' as $$
begin
    insert into journal (act_id, effect, subject_type, subject_id, after_hash)
        values (new.id, 'ACT', 'act', new.id, content_hash(to_jsonb(new)));
    return null;
end $$;

create function journal_fact() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public set timezone = 'UTC' as $$
begin
    if tg_op = 'INSERT' then
        insert into journal (act_id, effect, subject_type, subject_id, after_hash)
            values (new.recorded_by, 'RECORDED', tg_table_name, new.row_id, content_hash(to_jsonb(new)));
    elsif old.superseded_at is not null or new.superseded_at is null
            or content_hash(to_jsonb(old)) <> content_hash(to_jsonb(new)) then
        raise exception 'a fact is only ever superseded, once' using errcode = 'restrict_violation', constraint = 'facts_stay';
    else
        insert into journal (act_id, effect, subject_type, subject_id, before_hash)
            values (new.superseded_by, 'SUPERSEDED', tg_table_name, new.row_id, content_hash(to_jsonb(old)));
    end if;
    return null;
end $$;

create function refuse_removal() returns trigger
    language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation', constraint = 'facts_stay';
end $$;

create procedure keep_all_of(kept regclass)
    language plpgsql as $$
begin
    execute format('create trigger stays before delete or truncate on %s for each statement execute function refuse_removal()', kept);
end $$;

-- Makes a table one of facts: every row is journalled, none is changed or removed. New tables of facts call it too.
create procedure keep_facts_of(facts regclass)
    language plpgsql as $$
begin
    execute format('create trigger journalled after insert or update on %s for each row execute function journal_fact()', facts);
    call keep_all_of(facts);
end $$;

create trigger journalled after insert on act for each row execute function journal_act();
create trigger unchanged before update on act for each statement execute function refuse_removal();
create trigger unchanged before update on journal for each statement execute function refuse_removal();
call keep_all_of('act');
call keep_all_of('journal');

-- What is on file already is journalled as it stands, in the order in which it came.
set local timezone = 'UTC';
insert into journal (act_id, effect, subject_type, subject_id, after_hash)
    select id, 'ACT', 'act', id, content_hash(to_jsonb(act)) from act order by recorded_at, id;
do $$
declare
    facts regclass;
begin
    for facts in
        select attrelid::regclass from pg_attribute join pg_class on pg_class.oid = attrelid
        where attname = 'superseded_by' and relkind = 'r' and relnamespace = 'public'::regnamespace order by attrelid
    loop
        execute format($sql$
            insert into journal (act_id, effect, subject_type, subject_id, after_hash)
                select recorded_by, 'RECORDED', %1$L, row_id, content_hash(to_jsonb(f)) from %2$s f order by recorded_at, row_id
            $sql$, facts::text, facts);
        execute format($sql$
            insert into journal (act_id, effect, subject_type, subject_id, before_hash)
                select superseded_by, 'SUPERSEDED', %1$L, row_id, content_hash(to_jsonb(f)) from %2$s f
                where superseded_at is not null order by superseded_at, row_id
            $sql$, facts::text, facts);
        call keep_facts_of(facts);
    end loop;
end $$;

grant select, insert on import_run, idempotent_answer to ${application};
grant select on journal to ${application};
