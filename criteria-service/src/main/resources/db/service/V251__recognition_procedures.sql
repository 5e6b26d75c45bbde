-- How a title is come to: procedures by date, their steps, and the numbers that a step is held against. A number that no
-- source states has no row, and what needs it asks for it. Then the days on which nobody works, of the years that are known.

create table recognition_procedure (
    row_id        uuid        not null unique,
    procedure_code text       not null check (procedure_code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
    subject       text        not null check (subject in ('RECOGNITION', 'REVOCATION', 'ACKNOWLEDGEMENT')),
    unit_types    text[]      not null,
    levels        text[]      not null,
    valid         daterange   not null check (not isempty(valid)),
    legal_basis   text,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    constraint recognition_procedure_key primary key (procedure_code, edition, valid without overlaps)
);

create table procedure_step (
    row_id        uuid primary key,
    procedure_code text       not null,
    step_no       integer     not null check (step_no > 0),
    from_state    text        not null check (from_state ~ '^[A-Z][A-Z_]*$'),
    to_state      text        not null check (to_state ~ '^[A-Z][A-Z_]*$'),
    actor         text        not null,
    guard         text,
    output        text,
    legal_basis   text,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id)
);
create unique index procedure_step_current on procedure_step (procedure_code, step_no) where superseded_at is null;

create table procedure_setting (
    row_id        uuid        not null unique,
    procedure_code text       not null,
    step_no       integer     not null,
    parameter     text        not null check (parameter in ('DEADLINE_WORKING_DAYS', 'LEAST_DAYS', 'LEAST_YEARS',
        'LEAST_BROADCASTS', 'LEAST_SHARE_TAKING_PART', 'LEAST_SHARE_AGREEING')),
    value         numeric     not null check (value > 0),
    valid         daterange   not null check (not isempty(valid)),
    legal_basis   text,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    constraint procedure_setting_key primary key (procedure_code, step_no, parameter, edition, valid without overlaps),
    constraint procedure_setting_share check (parameter not like 'LEAST_SHARE%' or value <= 100),
    constraint procedure_setting_whole check (parameter like 'LEAST_SHARE%' or value = trunc(value))
);

create table calendar_day (
    row_id        uuid primary key,
    day           date        not null,
    kind          text        not null check (kind in ('HOLIDAY', 'DAY_OFF', 'WORKING_DAY')),
    name          text        not null,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id)
);
create unique index calendar_day_current on calendar_day (day) where superseded_at is null;

-- Of such a year every day off is on file; of any other nobody may count working days.
create table calendar_year (
    row_id        uuid primary key,
    calendar_year integer     not null check (calendar_year between 2009 and 2100),
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id)
);
create unique index calendar_year_current on calendar_year (calendar_year) where superseded_at is null;

call keep_facts_of('recognition_procedure');
call keep_facts_of('procedure_step');
call keep_facts_of('procedure_setting');
call keep_facts_of('calendar_day');
call keep_facts_of('calendar_year');

grant select, insert on recognition_procedure, procedure_step, procedure_setting, calendar_day, calendar_year to ${application};
grant update (superseded_at, superseded_by) on recognition_procedure, procedure_step, procedure_setting, calendar_day,
    calendar_year to ${application};
