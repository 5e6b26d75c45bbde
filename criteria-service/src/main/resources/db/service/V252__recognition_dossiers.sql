-- A dossier on its way to a title. Each move is a row, which supersedes that of the move before; its number among the moves of
-- the dossier is the dossier's version. What was known or done at any time stays readable.
create table recognition_dossier (
    row_id             uuid primary key,
    dossier_id         uuid        not null,
    version            bigint      not null check (version > 0),
    move               text        not null,
    state              text        not null,
    step_on            date        not null,
    unit_id            uuid        not null,
    unit_code          text        not null,
    unit_on            date        not null,
    level              text        not null check (level in ('STANDARD', 'ADVANCED', 'MODEL', 'URBAN_CIVILISED')),
    programme_year     integer     not null,
    set_code           text        not null,
    set_version        integer     not null,
    procedure_code     text        not null,
    procedure_known_at timestamptz not null,
    returned_by        text check (returned_by in ('DISTRICT', 'PROVINCE', 'CENTRE')),
    registered_on      date,
    publication_from   date,
    publication_until  date,
    broadcasts         integer,
    concerned          integer,
    took_part          integer,
    agreed             integer,
    decision_number    text,
    decision_issuer    text,
    decision_signed_on date,
    decision_source    text,
    refused_version    bigint,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    unit_edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day           daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint recognition_dossier_version unique (dossier_id, version),
    constraint recognition_dossier_tally check (agreed between 0 and took_part and took_part between 1 and concerned),
    constraint recognition_dossier_publication check (publication_from <= publication_until and broadcasts >= 0),
    constraint recognition_dossier_pins_a_published_set foreign key (set_code, set_version)
        references criteria_set_publication (set_code, set_version),
    constraint recognition_dossier_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index recognition_dossier_current on recognition_dossier (dossier_id) where superseded_at is null;
create unique index recognition_dossier_one_open on recognition_dossier (unit_id, level, programme_year)
    where superseded_at is null and state <> 'REFUSED';

-- What the departments found, criterion by criterion, in one version of a dossier.
create table dossier_finding (
    row_id        uuid primary key,
    dossier_id    uuid        not null,
    version       bigint      not null,
    set_code      text        not null,
    set_version   integer     not null,
    criterion_no  integer     not null check (criterion_no between 0 and 99),
    verdict       text        not null check (verdict in ('MET', 'NOT_MET')),
    department    text        not null,
    evidence      text        not null,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint dossier_finding_key unique (dossier_id, version, criterion_no),
    constraint dossier_finding_of_a_version foreign key (dossier_id, version) references recognition_dossier (dossier_id, version)
);

-- How far a move lies from the preparation of a dossier. Who made one of an earlier rank makes none of a later; 0 is neither.
create function dossier_move_rank(move text) returns integer
    language sql immutable strict parallel safe
    return case move
        when 'SEND_BACK' then 0 when 'ANNOUNCE' then 0
        when 'VERIFY' then 2 when 'APPRAISE' then 3 when 'VOTE' then 4
        when 'RECOGNISE' then 5 when 'REFUSE' then 5
        when 'GRANT_APPEAL' then 6 when 'DISMISS_APPEAL' then 6
        else 1 end;

create function dossier_takes_two() returns trigger
    language plpgsql as $$
begin
    if exists (
        select from recognition_dossier d
            join act earlier on earlier.id = d.recorded_by
            join act now on now.id = new.recorded_by
        where d.dossier_id = new.dossier_id and d.version < new.version and earlier.actor = now.actor
          and dossier_move_rank(d.move) between 1 and dossier_move_rank(new.move) - 1)
    then
        raise exception 'nobody approves what he prepared' using errcode = 'check_violation', constraint = 'dossier_takes_two';
    end if;
    return new;
end $$;
create trigger dossier_takes_two before insert on recognition_dossier
    for each row when (dossier_move_rank(new.move) > 1) execute function dossier_takes_two();

-- Nothing is done before what it rests on, and every move follows the one before it.
create function dossier_goes_on() returns trigger
    language plpgsql as $$
begin
    if not exists (select from recognition_dossier d
        where d.dossier_id = new.dossier_id and d.version = new.version - 1 and d.step_on <= new.step_on)
    then
        raise exception 'a move of a dossier follows the one before it' using errcode = 'check_violation', constraint = 'dossier_goes_on';
    end if;
    return new;
end $$;
create trigger dossier_goes_on before insert on recognition_dossier
    for each row when (new.version > 1) execute function dossier_goes_on();

call keep_facts_of('recognition_dossier');
call keep_facts_of('dossier_finding');

grant select, insert on recognition_dossier, dossier_finding to ${application};
grant update (superseded_at, superseded_by) on recognition_dossier, dossier_finding to ${application};
