-- How units pass into each other. Both sides are checked against the spells of the days on which they touch.
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
    recorded_by       uuid        not null references import_run (id),
    superseded_at     timestamptz,
    superseded_by     uuid references import_run (id),
    edition           uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    last_day          daterange generated always as (daterange(changed_on - 1, changed_on)) stored,
    first_day         daterange generated always as (daterange(changed_on, changed_on + 1)) stored,
    constraint unit_succession_predecessor foreign key (predecessor_code, edition, period last_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred,
    constraint unit_succession_successor foreign key (successor_code, edition, period first_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index unit_succession_current on unit_succession (predecessor_code, successor_code, changed_on) where superseded_at is null;
create index unit_succession_successor_code on unit_succession (successor_code, changed_on);

-- What is on file about a title: recognised, acknowledged after a merger, submitted, voted, inferred or reported.
-- The unit is a code on a day; the database refuses a unit that did not exist then.
create table recognition (
    row_id             uuid primary key,
    recognition_id     uuid        not null,
    event              text        not null check (event in ('RECOGNISED', 'ACKNOWLEDGED', 'SUBMITTED', 'COUNCIL_VOTED', 'INFERRED', 'REPORTED')),
    level              text        not null check (level in ('STANDARD', 'ADVANCED', 'MODEL', 'URBAN_CIVILISED')),
    unit_code          text        not null,
    unit_on            date        not null,
    unit_on_basis      text        not null check (unit_on_basis in ('SIGNED', 'ATTESTED', 'END_OF_PROGRAMME_YEAR')),
    programme_year     integer,
    round              integer,
    decision_number    text,
    decision_issuer    text,
    decision_signed_on date,
    attested_on        date,
    field              text,
    counted            text        not null check (counted in ('YES', 'NO', 'DISPUTED')),
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references import_run (id),
    superseded_at      timestamptz,
    superseded_by      uuid references import_run (id),
    unit_edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day           daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint recognition_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index recognition_current on recognition (unit_code, unit_on, event, level, programme_year, decision_number, round)
    nulls not distinct where superseded_at is null;
create index recognition_programme_year on recognition (programme_year, level);

create table funding_entry (
    row_id         uuid primary key,
    entry_id       uuid        not null,
    unit_code      text        not null,
    unit_on        date,
    programme_year integer,
    since_year     integer,
    period_end     date,
    source_kind    text        not null,
    measure        text        not null,
    amount_vnd     numeric,
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references import_run (id),
    superseded_at  timestamptz,
    superseded_by  uuid references import_run (id),
    unit_edition   uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day       daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint funding_entry_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index funding_entry_current on funding_entry (unit_code, programme_year, since_year, period_end, source_kind, measure, source)
    nulls not distinct where superseded_at is null;

grant select, insert on unit_succession, recognition, funding_entry to ${application};
grant update (superseded_at, superseded_by) on unit_succession, recognition, funding_entry to ${application};
