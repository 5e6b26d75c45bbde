-- The rules by which OCOP products are scored: one rule set for each decision, with its star brackets, and, where they are
-- known, its product sets and their score sheets. A rule set is drafted, then published, and stays as it is from then on;
-- the same rules written down better are another rule set that takes its place for files that come later.

create table rule_set (
    row_id              uuid        not null unique,
    rule_set            text        not null check (rule_set ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    name_vi             text        not null,
    name_en             text        not null,
    decision_number     text,
    decision_issuer     text,
    decision_signed_on  date,
    amended_by          text,
    accepts             daterange   not null check (not isempty(accepts) and lower(accepts) is not null),
    in_force            daterange   not null check (not isempty(in_force) and in_force @> accepts),
    part_a              numeric     not null check (part_a > 0),
    part_b              numeric     not null check (part_b > 0),
    part_c              numeric     not null check (part_c > 0),
    sheets              text        not null check (sheets in ('ON_FILE', 'NOT_FOUND')),
    sets_declared       integer check (sets_declared > 0),
    replaces            text check (replaces <> rule_set),
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    edition             uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    constraint rule_set_key primary key (rule_set, edition)
);

-- What the decision leaves open, and how this suite reads it.
create table rule_reading (
    row_id              uuid primary key,
    rule_set            text        not null,
    reading             text        not null check (reading in
        ('MINIMUM_IS_OF_THE_AVERAGE', 'MISSED_MINIMUM_LOWERS_THE_STAR', 'HIGHER_STAR_NEEDS_LOWER_MINIMA', 'BETWEEN_BANDS_IS_THE_LOWER')),
    legal_basis         text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    set_edition         uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint rule_reading_of_a_set foreign key (rule_set, set_edition)
        references rule_set (rule_set, edition) deferrable initially deferred
);
create unique index rule_reading_current on rule_reading (rule_set, reading) where superseded_at is null;

create table star_bracket (
    row_id              uuid primary key,
    rule_set            text        not null,
    stars               integer     not null check (stars between 1 and 5),
    min_points          numeric     not null check (min_points >= 0),
    max_points          numeric     not null check (max_points > min_points and max_points <= 100),
    max_included        boolean     not null,
    recognised_by       text        not null check (recognised_by in ('NOBODY', 'DISTRICT', 'PROVINCE', 'CENTRE')),
    certificate         boolean,
    conditions          text,
    legal_basis         text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    set_edition         uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint star_bracket_of_a_set foreign key (rule_set, set_edition)
        references rule_set (rule_set, edition) deferrable initially deferred
);
create unique index star_bracket_current on star_bracket (rule_set, stars) where superseded_at is null;

create table product_set (
    row_id              uuid        not null unique,
    rule_set            text        not null,
    set_no              integer     not null check (set_no between 1 and 99),
    group_no            integer     not null check (group_no between 1 and 99),
    name_vi             text        not null,
    name_en             text        not null,
    group_name_vi       text        not null,
    group_name_en       text        not null,
    subgroup_name       text,
    lead_ministries     text[]      not null,
    five_samples        boolean     not null,
    items_declared      integer     not null check (items_declared > 0),
    rejections          text[]      not null,
    legal_basis         text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    edition             uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    set_edition         uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint product_set_key primary key (rule_set, set_no, edition),
    constraint product_set_of_a_rule_set foreign key (rule_set, set_edition)
        references rule_set (rule_set, edition) deferrable initially deferred
);

-- A line of a score sheet: a part, a section, or an item that is scored. The options of an item are its printed points in
-- their order: two of them may carry the same points, so an option is told by its place.
create table score_item (
    row_id              uuid primary key,
    rule_set            text        not null,
    set_no              integer     not null,
    item_code           text        not null check (item_code ~ '^([A-C]|[0-9]{1,2}(\.[0-9]{1,2}){0,2})$'),
    place               integer     not null check (place between 1 and 999),
    part                text        not null check (part in ('A', 'B', 'C')),
    parent_code         text,
    label_vi            text        not null,
    label_en            text        not null,
    max_points          numeric     not null check (max_points > 0 and max_points <= 100),
    scorable            boolean     not null,
    options             text[]      not null,
    minimum_3           numeric check (minimum_3 > 0),
    minimum_4           numeric check (minimum_4 > 0),
    minimum_5           numeric check (minimum_5 > 0),
    rules               text[]      not null,
    only_with           text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    set_edition         uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint score_item_of_a_set foreign key (rule_set, set_no, set_edition)
        references product_set (rule_set, set_no, edition) deferrable initially deferred,
    constraint score_item_options check (scorable = (cardinality(options) > 0)),
    constraint score_item_minima check (scorable or (minimum_3 is null and minimum_4 is null and minimum_5 is null))
);
create unique index score_item_current on score_item (rule_set, set_no, item_code) where superseded_at is null;

create table rule_set_publication (
    row_id              uuid primary key,
    rule_set            text        not null,
    content_hash        text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    constraint rule_set_publication_once unique (rule_set)
);

create function hold_rule_set(rule_set text, alone boolean) returns void
    language plpgsql as $$
declare
    held bigint := hashtextextended('rule_set ' || rule_set, 0);
begin
    if alone then
        perform pg_advisory_xact_lock(held);
    else
        perform pg_advisory_xact_lock_shared(held);
    end if;
end $$;

create function published_rule_sets_stay() returns trigger
    language plpgsql as $$
begin
    perform hold_rule_set(new.rule_set, false);
    if exists (select from rule_set_publication p where p.rule_set = new.rule_set) then
        raise exception 'a published rule set stays as it is'
            using errcode = 'restrict_violation', constraint = 'published_rule_sets_stay';
    end if;
    return new;
end $$;

create trigger published_rule_sets_stay before insert or update on rule_set for each row execute function published_rule_sets_stay();
create trigger published_rule_sets_stay before insert or update on rule_reading for each row execute function published_rule_sets_stay();
create trigger published_rule_sets_stay before insert or update on star_bracket for each row execute function published_rule_sets_stay();
create trigger published_rule_sets_stay before insert or update on product_set for each row execute function published_rule_sets_stay();
create trigger published_rule_sets_stay before insert or update on score_item for each row execute function published_rule_sets_stay();
create trigger unchanged before update on rule_set_publication for each statement execute function refuse_removal();

call keep_facts_of('rule_set');
call keep_facts_of('rule_reading');
call keep_facts_of('star_bracket');
call keep_facts_of('product_set');
call keep_facts_of('score_item');
call keep_facts_of('rule_set_publication');

grant select, insert on rule_set, rule_reading, star_bracket, product_set, score_item, rule_set_publication to ${application};
grant update (superseded_at, superseded_by) on rule_set, rule_reading, star_bracket, product_set, score_item to ${application};

-- Who recorded anything of a rule set that is in it still. Those that were in force before this system came are loaded.
create function publishing_rules_takes_two() returns trigger
    language plpgsql as $$
declare
    publisher text := (select actor from act where id = new.recorded_by);
begin
    perform hold_rule_set(new.rule_set, true);
    if not exists (select from import_run where act_id = new.recorded_by) and exists (
            select from (
                select recorded_by from rule_set where rule_set = new.rule_set and superseded_at is null
                union all select recorded_by from rule_reading where rule_set = new.rule_set and superseded_at is null
                union all select recorded_by from star_bracket where rule_set = new.rule_set and superseded_at is null
                union all select recorded_by from product_set where rule_set = new.rule_set and superseded_at is null
                union all select recorded_by from score_item where rule_set = new.rule_set and superseded_at is null
            ) drafted join act a on a.id = drafted.recorded_by where a.actor = publisher) then
        raise exception 'a rule set is published by another person than those who drafted it'
            using errcode = 'check_violation', constraint = 'publishing_rules_takes_two';
    end if;
    return new;
end $$;

create trigger publishing_rules_takes_two before insert on rule_set_publication for each row execute function publishing_rules_takes_two();
