-- The sets of criteria by which units are assessed: versions with their legal text, each with its criteria, indicators
-- and the levels that these ask for. A version is drafted, then published by somebody who drafted nothing of it, and
-- stays as it is from then on. The same number means other things in other sets, so everything is keyed by its version.

create table criteria_set_version (
    row_id              uuid        not null unique,
    set_code            text        not null check (set_code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    set_version         integer     not null check (set_version between 1 and 999),
    change              text        not null check (change in ('ISSUED', 'AMENDED', 'CORRECTED')),
    scope               text        not null check (scope in ('COMMUNE', 'WARD', 'DISTRICT', 'PROVINCE', 'RESIDENTIAL_AREA', 'GARDEN')),
    level               text        not null check (level in ('STANDARD', 'ADVANCED', 'MODEL', 'MODERN', 'COMPLETED', 'URBAN_CIVILISED')),
    name_vi             text        not null,
    name_en             text        not null,
    area_scheme         text check (area_scheme in ('NONE', 'REGION', 'COMMUNE_GROUP')),
    decision_number     text,
    decision_issuer     text,
    decision_signed_on  date,
    valid               daterange   not null check (not isempty(valid)),
    end_basis           text check (end_basis in ('PERIOD', 'REPEALED', 'TIER_ABOLISHED')),
    criteria_declared   integer check (criteria_declared > 0),
    indicators_declared integer check (indicators_declared > 0),
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    edition             uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    constraint criteria_set_version_key primary key (set_code, set_version, edition),
    constraint criteria_set_version_end check ((upper(valid) is null) = (end_basis is null))
);

create table criterion (
    row_id        uuid        not null unique,
    set_code      text        not null,
    set_version   integer     not null,
    criterion_no  integer     not null check (criterion_no between 0 and 99),
    group_name    text,
    name_vi       text        not null,
    name_en       text        not null,
    added_by      text check (added_by ~ '^[0-9]{2}$'),
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    set_edition   uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint criterion_key primary key (set_code, set_version, criterion_no, edition),
    constraint criterion_of_a_set foreign key (set_code, set_version, set_edition)
        references criteria_set_version (set_code, set_version, edition) deferrable initially deferred
);

create table indicator (
    row_id              uuid        not null unique,
    set_code            text        not null,
    set_version         integer     not null,
    indicator_code      text        not null check (indicator_code ~ '^[0-9]{1,2}\.([0-9]{1,2}|x)$'),
    criterion_no        integer     not null,
    label_vi            text        not null,
    label_en            text        not null,
    kind                text        not null check (kind in
        ('AT_LEAST', 'AT_MOST', 'PASS', 'ORDINAL', 'TWO_PART', 'RELATIVE', 'PROVINCE_DEFINED')),
    unit                text        not null,
    part_unit           text,
    scale               text[]      not null,
    may_not_apply       boolean     not null,
    reference_set       text,
    reference_indicator text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    edition             uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    criterion_edition   uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint indicator_key primary key (set_code, set_version, indicator_code, edition),
    constraint indicator_of_a_criterion foreign key (set_code, set_version, criterion_no, criterion_edition)
        references criterion (set_code, set_version, criterion_no, edition) deferrable initially deferred,
    constraint indicator_in_two_parts check ((kind = 'TWO_PART') = (part_unit is not null)),
    constraint indicator_relative_to_another check ((kind = 'RELATIVE') = (reference_set is not null)
        and (kind = 'RELATIVE') = (reference_indicator is not null))
);

-- What an indicator asks for, in one region or group and one year. What is not known is an empty level, and certain to be
-- unknown: nothing is ever decided by it.
create table indicator_threshold (
    row_id            uuid        not null unique,
    set_code          text        not null,
    set_version       integer     not null,
    indicator_code    text        not null,
    area              text        not null check (area in
        ('CHUNG', 'TDMNPB', 'DBSH', 'BTB', 'DHNTB', 'TN', 'DNB', 'DBSCL', 'GROUP1', 'GROUP2', 'GROUP3')),
    programme_year    integer,
    rule              text check (rule in ('AT_LEAST', 'AT_MOST', 'PASS')),
    amount            numeric check (amount >= 0),
    part_amount       numeric check (part_amount >= 0),
    level             text,
    legal_basis       text,
    certainty         text        not null check (certainty in ('CONFIRMED', 'OWN_HIGH', 'OWN_MEDIUM', 'UNSURE', 'UNKNOWN')),
    source            text        not null,
    confidence        text        not null,
    note              text,
    recorded_at       timestamptz not null,
    recorded_by       uuid        not null references act (id),
    superseded_at     timestamptz,
    superseded_by     uuid references act (id),
    indicator_edition uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint indicator_threshold_of_an_indicator foreign key (set_code, set_version, indicator_code, indicator_edition)
        references indicator (set_code, set_version, indicator_code, edition) deferrable initially deferred,
    constraint indicator_threshold_unknown check (certainty <> 'UNKNOWN' or (amount is null and part_amount is null and level is null))
);
create unique index indicator_threshold_current
    on indicator_threshold (set_code, set_version, indicator_code, area, programme_year) nulls not distinct
    where superseded_at is null;

create table criteria_set_publication (
    row_id        uuid primary key,
    set_code      text        not null,
    set_version   integer     not null,
    content_hash  text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint criteria_set_publication_once unique (set_code, set_version)
);

create function hold_criteria_set(set_code text, set_version integer, alone boolean) returns void
    language plpgsql as $$
declare
    held bigint := hashtextextended('criteria_set ' || set_code || ' ' || set_version, 0);
begin
    if alone then
        perform pg_advisory_xact_lock(held);
    else
        perform pg_advisory_xact_lock_shared(held);
    end if;
end $$;

create function published_sets_stay() returns trigger
    language plpgsql as $$
begin
    perform hold_criteria_set(new.set_code, new.set_version, false);
    if exists (select from criteria_set_publication p where p.set_code = new.set_code and p.set_version = new.set_version) then
        raise exception 'a published criteria set is only ever followed by another version'
            using errcode = 'restrict_violation', constraint = 'published_sets_stay';
    end if;
    return new;
end $$;

create trigger published_sets_stay before insert or update on criteria_set_version for each row execute function published_sets_stay();
create trigger published_sets_stay before insert or update on criterion for each row execute function published_sets_stay();
create trigger published_sets_stay before insert or update on indicator for each row execute function published_sets_stay();
create trigger published_sets_stay before insert or update on indicator_threshold for each row execute function published_sets_stay();

-- Who recorded anything of a version that is in it still. Sets that were in force before this system came are loaded.
create function publishing_takes_two() returns trigger
    language plpgsql as $$
declare
    publisher text := (select actor from act where id = new.recorded_by);
begin
    perform hold_criteria_set(new.set_code, new.set_version, true);
    if not exists (select from import_run where act_id = new.recorded_by) and exists (
            select from (
                select recorded_by from criteria_set_version where set_code = new.set_code and set_version = new.set_version and superseded_at is null
                union all
                select recorded_by from criterion where set_code = new.set_code and set_version = new.set_version and superseded_at is null
                union all
                select recorded_by from indicator where set_code = new.set_code and set_version = new.set_version and superseded_at is null
                union all
                select recorded_by from indicator_threshold where set_code = new.set_code and set_version = new.set_version and superseded_at is null
            ) drafted join act a on a.id = drafted.recorded_by where a.actor = publisher) then
        raise exception 'a criteria set is published by another person than those who drafted it'
            using errcode = 'check_violation', constraint = 'publishing_takes_two';
    end if;
    return new;
end $$;

create trigger publishing_takes_two before insert on criteria_set_publication for each row execute function publishing_takes_two();
create trigger unchanged before update on criteria_set_publication for each statement execute function refuse_removal();

call keep_facts_of('criteria_set_version');
call keep_facts_of('criterion');
call keep_facts_of('indicator');
call keep_facts_of('indicator_threshold');
call keep_facts_of('criteria_set_publication');

grant select, insert on criteria_set_version, criterion, indicator, indicator_threshold, criteria_set_publication to ${application};
grant update (superseded_at, superseded_by) on criteria_set_version, criterion, indicator, indicator_threshold to ${application};
