-- What every service that owns facts keeps alike. The owner role owns it; the application role may read and add,
-- and may mark a row as superseded; it can neither change nor delete a fact.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Names without accents and case, for search. Immutable by our word: the rules of unaccent are part of the release.
create function folded(name text) returns text
    language sql immutable strict parallel safe
    return public.unaccent('public.unaccent'::regdictionary, lower(normalize(name, nfc)));

create table import_run (
    id           uuid primary key,
    kind         text        not null,
    mode         text        not null,
    conflict     text        not null,
    content_hash text        not null,
    actor        text        not null,
    roles        text[]      not null,
    recorded_at  timestamptz not null
);

create table import_answer (
    run_id          uuid primary key references import_run (id),
    idempotency_key text unique,
    request_hash    text  not null,
    report          jsonb not null
);

-- One unit between two changes of what it is. Rows of the current edition share one edition, so that no two current
-- spells of a code can overlap; a superseded row is an edition of its own, kept for questions about what was known.
create table unit_spell (
    row_id         uuid        not null unique,
    spell_id       uuid        not null,
    code           text        not null check (code ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$'),
    name           text        not null,
    type           text        not null check (type in ('PROVINCE', 'CITY', 'TOWN', 'DISTRICT', 'COMMUNE', 'WARD', 'TOWNSHIP')),
    parent_code    text,
    valid          daterange   not null check (not isempty(valid)),
    established_by text,
    abolished_by   text,
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references import_run (id),
    superseded_at  timestamptz,
    superseded_by  uuid references import_run (id),
    edition        uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    parent_edition uuid generated always as (case when superseded_at is null and parent_code is not null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint unit_spell_key primary key (code, edition, valid without overlaps),
    constraint unit_spell_parent foreign key (parent_code, parent_edition, period valid)
        references unit_spell (code, edition, period valid) deferrable initially deferred,
    constraint unit_spell_parent_of_all_but_the_province check ((parent_code is null) = (type = 'PROVINCE'))
);
create unique index unit_spell_current on unit_spell (spell_id) where superseded_at is null;
create index unit_spell_parent_code on unit_spell (parent_code);
create index unit_spell_name on unit_spell using gin (folded(name) gin_trgm_ops);

-- The unit and all above it on a day, as known at an instant: a fact lies in a unit if the unit is on this path.
create function unit_path(of_code text, on_day date, known_at timestamptz) returns text[]
    language sql stable parallel safe
    return (
        with recursive up (code, parent_code) as (
            select s.code, s.parent_code from unit_spell s
            where s.code = of_code and s.valid @> on_day
              and s.recorded_at <= known_at and (s.superseded_at is null or s.superseded_at > known_at)
            union all
            select s.code, s.parent_code from up join unit_spell s on s.code = up.parent_code
            where s.valid @> on_day
              and s.recorded_at <= known_at and (s.superseded_at is null or s.superseded_at > known_at)
        )
        select array_agg(code) from up);

create table programme_year (
    row_id         uuid primary key,
    programme_year integer     not null,
    status         text        not null check (status = 'CLOSED'),
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references import_run (id),
    superseded_at  timestamptz,
    superseded_by  uuid references import_run (id)
);
create unique index programme_year_current on programme_year (programme_year) where superseded_at is null;

create table published_figure (
    row_id         uuid primary key,
    programme_year integer     not null,
    unit_code      text        not null,
    measure        text        not null,
    status         text        not null check (status in ('FINAL', 'PARTIAL')),
    value          numeric     not null,
    named_units    text[]      not null,
    published_on   date,
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references import_run (id),
    superseded_at  timestamptz,
    superseded_by  uuid references import_run (id)
);
create unique index published_figure_current
    on published_figure (programme_year, unit_code, measure, status, published_on, source) nulls not distinct
    where superseded_at is null;

create table planned_target (
    row_id         uuid primary key,
    programme_year integer     not null,
    unit_code      text        not null,
    measure        text        not null,
    basis          text        not null check (basis in ('TARGET', 'REGISTERED', 'REQUESTED')),
    shape          text        not null check (shape in ('AT_LEAST', 'ADD', 'MAINTAIN', 'NAMED')),
    value          numeric,
    level          text,
    named_units    text[]      not null,
    announced_on   date,
    wording        text,
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references import_run (id),
    superseded_at  timestamptz,
    superseded_by  uuid references import_run (id),
    constraint planned_target_shape check ((shape = 'NAMED') = (value is null) and (shape = 'NAMED') = (level is not null)
        and (shape = 'NAMED') = (cardinality(named_units) > 0))
);
create unique index planned_target_current
    on planned_target (programme_year, unit_code, measure, basis, announced_on, source) nulls not distinct
    where superseded_at is null;

grant usage on schema public to ${application};
grant select, insert on all tables in schema public to ${application};
grant update (superseded_at, superseded_by) on unit_spell, programme_year, published_figure, planned_target to ${application};
