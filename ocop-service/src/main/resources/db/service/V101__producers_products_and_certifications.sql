-- Producers, products and certifications as facts. Keys are those of the register; a row that is superseded is an edition
-- of its own, so that references are to what is current. Units are codes on a day, checked against the spells.
create table producer (
    row_id            uuid primary key,
    key               text        not null,
    name              text        not null,
    kind              text        check (kind in ('COOPERATIVE', 'COOPERATIVE_GROUP', 'ENTERPRISE', 'HOUSEHOLD', 'ESTABLISHMENT')),
    unit_code         text,
    unit_on           date        not null,
    source            text        not null,
    confidence        text        not null,
    note              text,
    recorded_at       timestamptz not null,
    recorded_by       uuid        not null references import_run (id),
    superseded_at     timestamptz,
    superseded_by     uuid references import_run (id),
    edition           uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    unit_edition      uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day          daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint producer_key unique (key, edition),
    constraint producer_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create index producer_name on producer using gin (folded(name) gin_trgm_ops);

create table product (
    row_id              uuid primary key,
    key                 text        not null,
    name                text        not null,
    producer_key        text,
    producer_as_printed text,
    unit_code           text,
    commune_as_printed  text,
    district_as_printed text,
    district_code       text,
    unit_on             date        not null,
    product_set         text,
    source            text        not null,
    confidence        text        not null,
    note              text,
    recorded_at       timestamptz not null,
    recorded_by       uuid        not null references import_run (id),
    superseded_at     timestamptz,
    superseded_by     uuid references import_run (id),
    edition           uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    current_edition   uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day          daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    place_code        text generated always as (coalesce(unit_code, district_code)) stored not null,
    constraint product_key unique (key, edition),
    constraint product_producer_on_file foreign key (producer_key, current_edition)
        references producer (key, edition) deferrable initially deferred,
    constraint product_unit_existed foreign key (unit_code, current_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred,
    constraint product_district_existed foreign key (district_code, current_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create index product_name on product using gin (folded(name) gin_trgm_ops);
create index product_producer_key on product (producer_key);

-- What came of an evaluation, or that a certification ran out. An evaluation has one outcome; that a certification lapsed
-- is a fact beside it.
create table certification (
    row_id             uuid primary key,
    certification_id   uuid        not null,
    product_key        text        not null,
    outcome            text        not null check (outcome in ('PASSED', 'NOT_PASSED', 'LAPSED')),
    stars              integer     check (stars between 1 and 5),
    kind               text        check (kind in ('FIRST', 'RE_EVALUATION', 'UPGRADE')),
    programme_year     integer,
    round              integer,
    evaluated_on       date,
    decision_number    text,
    decision_issuer    text,
    decision_signed_on date,
    expires_on         date,
    happened_on        date,
    happened_on_basis  text        not null,
    source            text        not null,
    confidence        text        not null,
    note              text,
    recorded_at       timestamptz not null,
    recorded_by       uuid        not null references import_run (id),
    superseded_at     timestamptz,
    superseded_by     uuid references import_run (id),
    product_edition    uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint certification_product_on_file foreign key (product_key, product_edition)
        references product (key, edition) deferrable initially deferred,
    constraint certification_stars_fit_outcome check (
        case outcome when 'PASSED' then stars is not null when 'NOT_PASSED' then stars is null else true end)
);
create unique index certification_current
    on certification (product_key, programme_year, round, evaluated_on, (outcome = 'LAPSED')) nulls not distinct
    where superseded_at is null;
create index certification_programme_year on certification (programme_year, outcome);

grant select, insert on producer, product, certification to ${application};
grant update (superseded_at, superseded_by) on producer, product, certification to ${application};
