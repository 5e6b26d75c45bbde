-- Who sponsors communes, and which. Private persons are not kept: their names are personal data.
create table sponsor (
    row_id        uuid primary key,
    key           text        not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name          text        not null,
    kind          text        not null check (kind in ('STATE_BODY', 'ENTERPRISE', 'COOPERATIVE', 'ASSOCIATION', 'COMPATRIOTS')),
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    constraint sponsor_key unique (key, edition)
);
create index sponsor_name on sponsor using gin (folded(name) gin_trgm_ops);

-- A sponsor is assigned to a commune by a decision. The commune's code is read on the day of signing; money that names the
-- sponsorship later may be for the commune into which it has passed.
create table sponsorship (
    row_id             uuid primary key,
    sponsorship_id     uuid        not null,
    sponsor_key        text        not null,
    unit_code          text        not null,
    from_year          integer     not null,
    until_year         integer,
    decision_number    text        not null,
    decision_issuer    text        not null,
    decision_signed_on date        not null,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    edition            uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    sponsor_edition    uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day           daterange generated always as (daterange(decision_signed_on, decision_signed_on + 1)) stored,
    constraint sponsorship_key unique (sponsorship_id, edition),
    constraint sponsorship_years check (until_year >= from_year),
    constraint sponsorship_sponsor foreign key (sponsor_key, sponsor_edition)
        references sponsor (key, edition) deferrable initially deferred,
    constraint sponsorship_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index sponsorship_current on sponsorship (sponsor_key, unit_code, from_year) where superseded_at is null;
create index sponsorship_unit on sponsorship (unit_code);

grant select, insert on sponsor, sponsorship to ${application};
grant update (superseded_at, superseded_by) on sponsor, sponsorship to ${application};
call keep_facts_of('sponsor');
call keep_facts_of('sponsorship');
