-- Model residential areas and model gardens. A place lies on the ground, under a village and a commune; its commune's code is
-- read on unit_on. Where that commune has passed into others since, the place lies where it lay: its decision is on the place.
-- Household owners are never named.
create table model_place (
    row_id        uuid primary key,
    place_id      uuid        not null,
    key           text        not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind          text        not null check (kind in ('RESIDENTIAL_AREA', 'GARDEN')),
    unit_code     text        not null,
    unit_on       date        not null,
    village       text        not null,
    name          text        not null,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    unit_edition  uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day      daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint model_place_key unique (key, edition),
    constraint model_place_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create index model_place_in_order on model_place (key collate "C");
create index model_place_unit on model_place (unit_code, kind);

-- What was decided about a place: the first recognition, its revocation, the second recognition, and so on. The keys keep the
-- turns: no second recognition without the first revocation, and a recognition is revoked once.
create table model_place_event (
    row_id             uuid primary key,
    place_key          text        not null,
    event              text        not null check (event in ('RECOGNISED', 'REVOKED')),
    turn               integer     not null check (turn > 0),
    programme_year     integer,
    round              integer     check (round > 0),
    reason             text,
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
    place_edition      uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    earlier_event      text generated always as (case when event = 'REVOKED' then 'RECOGNISED' when turn > 1 then 'REVOKED' end) stored,
    earlier_turn       integer generated always as (case when event = 'REVOKED' then turn when turn > 1 then turn - 1 end) stored,
    constraint model_place_event_once unique (place_key, event, turn, edition),
    constraint model_place_event_recognition check ((event = 'RECOGNISED') = (programme_year is not null) and (event = 'RECOGNISED' or round is null)),
    constraint model_place_event_reason check ((event = 'REVOKED') = (reason is not null)),
    constraint model_place_event_place foreign key (place_key, place_edition)
        references model_place (key, edition) deferrable initially deferred,
    constraint model_place_event_in_turn foreign key (place_key, earlier_event, earlier_turn, place_edition)
        references model_place_event (place_key, event, turn, edition) deferrable initially deferred
);
create index model_place_event_year on model_place_event (programme_year) where event = 'RECOGNISED';

grant select, insert on model_place, model_place_event to ${application};
grant update (superseded_at, superseded_by) on model_place, model_place_event to ${application};
call keep_facts_of('model_place');
call keep_facts_of('model_place_event');
