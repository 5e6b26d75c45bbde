-- One kind of recipient of one commendation. Where only a number is public there is no name, and the count says how many.
-- The unit is a code on a day; the database refuses a unit that did not exist then, and the name of a person.
create table commendation (
    row_id             uuid primary key,
    key                text        not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    programme_year     integer     not null,
    form               text,
    decision_number    text,
    decision_issuer    text,
    decision_signed_on date,
    occasion_on        date,
    recipient_kind     text        not null check (recipient_kind in ('COLLECTIVE', 'INDIVIDUAL', 'TERRITORY', 'UNSPLIT')),
    recipient_name     text,
    unit_code          text,
    unit_on            date        not null,
    unit_on_basis      text        not null check (unit_on_basis in ('SIGNED', 'OCCASION', 'END_OF_PROGRAMME_YEAR')),
    recipient_count    integer     not null check (recipient_count >= 1),
    amount_vnd         numeric check (amount_vnd >= 0 and scale(amount_vnd) = 0),
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references import_run (id),
    superseded_at      timestamptz,
    superseded_by      uuid references import_run (id),
    unit_edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day           daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint commendation_named_recipient_is_one check (recipient_name is null or recipient_count = 1),
    constraint commendation_names_no_person check (recipient_name is null or recipient_kind in ('COLLECTIVE', 'TERRITORY')),
    constraint commendation_territory_has_unit check (recipient_kind <> 'TERRITORY' or unit_code is not null),
    constraint commendation_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index commendation_current on commendation (key) where superseded_at is null;
create index commendation_programme_year on commendation (programme_year, recipient_kind);

grant select, insert on commendation to ${application};
grant update (superseded_at, superseded_by) on commendation to ${application};
