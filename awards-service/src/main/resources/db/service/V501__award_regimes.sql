-- The rules of commendation: one regime for each law with its decree, with the forms that can be given under it, who can be
-- given them, by how much the base salary is multiplied, and how the amount is rounded. What no source states has no row or is
-- empty. A regime is drafted, then published under the hash of what it says, and stays as it is from then on; the same rules
-- written down better are another regime that takes its place.

create table award_regime (
    row_id              uuid        not null unique,
    regime              text        not null check (regime ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    name_vi             text        not null,
    name_en             text        not null,
    law                 text        not null,
    decree              text,
    circular            text,
    valid               daterange   not null check (not isempty(valid) and lower(valid) is not null),
    content             text        not null check (content in ('ON_FILE', 'IN_PART', 'NOT_RETRIEVED')),
    replaces            text check (replaces <> regime),
    transition          text,
    legal_basis         text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    edition             uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    constraint award_regime_key primary key (regime, edition)
);

-- A form or title by its code, under whatever regime.
create table award_form (
    row_id              uuid        not null unique,
    form                text        not null check (form ~ '^[A-Z][A-Z0-9_]{1,19}$'),
    name_vi             text        not null,
    name_en             text        not null,
    kind                text        not null check (kind in ('ORDER', 'FLAG', 'DIPLOMA', 'CERTIFICATE', 'TITLE')),
    legal_basis         text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    edition             uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    constraint award_form_key primary key (form, edition)
);

-- What a regime says of a form.
create table award_form_rule (
    row_id              uuid        not null unique,
    regime              text        not null,
    form                text        not null,
    authority           text,
    recipient_kinds     text[]      not null check (cardinality(recipient_kinds) > 0
        and recipient_kinds <@ array['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD', 'ENTERPRISE', 'TERRITORY']),
    merit_kind          text check (merit_kind in ('REGULAR', 'SUDDEN', 'MOVEMENT', 'THEMATIC', 'DEDICATION', 'SENIORITY', 'EXTERNAL')),
    conditions          text,
    legal_basis         text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    edition             uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    regime_edition      uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    form_edition        uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint award_form_rule_key primary key (regime, form, edition),
    constraint award_form_rule_of_a_regime foreign key (regime, regime_edition)
        references award_regime (regime, edition) deferrable initially deferred,
    constraint award_form_rule_of_a_form foreign key (form, form_edition)
        references award_form (form, edition) deferrable initially deferred
);

-- By how much the base salary is multiplied for one recipient of a kind.
create table award_coefficient (
    row_id              uuid        not null unique,
    regime              text        not null,
    form                text        not null,
    recipient_kind      text        not null check (recipient_kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD', 'ENTERPRISE', 'TERRITORY')),
    coefficient         numeric     not null check (coefficient > 0 and coefficient <= 1000),
    valid               daterange   not null check (not isempty(valid)),
    legal_basis         text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    edition             uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    regime_edition      uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint award_coefficient_key primary key (regime, form, recipient_kind, edition, valid without overlaps),
    constraint award_coefficient_of_a_form foreign key (regime, form, regime_edition)
        references award_form_rule (regime, form, edition) deferrable initially deferred
);

create table money_rounding (
    row_id              uuid        not null unique,
    regime              text        not null,
    rule                text        not null check (rule in ('NONE', 'UP_TO_TEN_THOUSAND')),
    legal_basis         text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    edition             uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    regime_edition      uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint money_rounding_key primary key (regime, edition),
    constraint money_rounding_of_a_regime foreign key (regime, regime_edition)
        references award_regime (regime, edition) deferrable initially deferred
);

create table award_regime_publication (
    row_id              uuid primary key,
    regime              text        not null,
    content_hash        text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    constraint award_regime_publication_once unique (regime)
);

create function hold_award_regime(regime text, alone boolean) returns void
    language plpgsql as $$
declare
    held bigint := hashtextextended('award_regime ' || regime, 0);
begin
    if alone then
        perform pg_advisory_xact_lock(held);
    else
        perform pg_advisory_xact_lock_shared(held);
    end if;
end $$;

-- Everything that a regime says, without when and by whom it was recorded.
create function award_regime_content(of_regime text) returns jsonb
    language sql stable as $$
    with said as (
        select 'regime' as part, regime as key, to_jsonb(r) as content from award_regime r where superseded_at is null
        union all select 'forms', regime, to_jsonb(f) from award_form_rule f where superseded_at is null
        union all select 'coefficients', regime, to_jsonb(c) from award_coefficient c where superseded_at is null
        union all select 'rounding', regime, to_jsonb(m) from money_rounding m where superseded_at is null
    ), bare as (
        select part, content - array['row_id', 'recorded_at', 'recorded_by', 'superseded_at', 'superseded_by', 'edition',
            'regime_edition', 'form_edition'] as content
        from said where key = of_regime
    )
    select jsonb_object_agg(part, contents) from (
        select part, jsonb_agg(content order by content::text collate "C") as contents from bare group by part) parts
$$;

create function published_award_regimes_stay() returns trigger
    language plpgsql as $$
begin
    perform hold_award_regime(new.regime, false);
    if exists (select from award_regime_publication p where p.regime = new.regime) then
        raise exception 'a published regime stays as it is'
            using errcode = 'restrict_violation', constraint = 'published_award_regimes_stay';
    end if;
    return new;
end $$;

create trigger published_award_regimes_stay before insert or update on award_regime for each row execute function published_award_regimes_stay();
create trigger published_award_regimes_stay before insert or update on award_form_rule for each row execute function published_award_regimes_stay();
create trigger published_award_regimes_stay before insert or update on award_coefficient for each row execute function published_award_regimes_stay();
create trigger published_award_regimes_stay before insert or update on money_rounding for each row execute function published_award_regimes_stay();
create trigger unchanged before update on award_regime_publication for each statement execute function refuse_removal();

-- Whoever recorded anything that is in the regime still does not publish it; what was in force before this system came is loaded.
create function award_regime_drafters(of_regime text) returns setof text
    language sql stable as $$
    select distinct a.actor from (
        select regime, recorded_by from award_regime where superseded_at is null
        union all select regime, recorded_by from award_form_rule where superseded_at is null
        union all select regime, recorded_by from award_coefficient where superseded_at is null
        union all select regime, recorded_by from money_rounding where superseded_at is null
    ) drafted join act a on a.id = drafted.recorded_by where drafted.regime = of_regime
$$;

create function publishing_award_regimes() returns trigger
    language plpgsql as $$
declare
    publisher text := (select actor from act where id = new.recorded_by);
    drafted award_regime;
begin
    perform hold_award_regime(new.regime, true);
    perform hold_award_regime('', true);
    select * into strict drafted from award_regime r where r.regime = new.regime and r.superseded_at is null;
    if not exists (select from import_run where act_id = new.recorded_by)
            and publisher in (select award_regime_drafters(new.regime)) then
        raise exception 'a regime is published by another person than those who drafted it'
            using errcode = 'check_violation', constraint = 'publishing_award_regimes_takes_two';
    end if;
    if exists (
            select from award_regime r join award_regime_publication p on p.regime = r.regime
            where r.superseded_at is null and r.valid && drafted.valid and r.regime is distinct from drafted.replaces
                and not exists (
                    select from award_regime s join award_regime_publication q on q.regime = s.regime
                    where s.superseded_at is null and s.replaces = r.regime)) then
        raise exception 'a day has one regime'
            using errcode = 'exclusion_violation', constraint = 'award_regimes_on_one_day';
    end if;
    new.content_hash := content_hash(award_regime_content(new.regime));
    return new;
end $$;

create trigger publishing_award_regimes before insert on award_regime_publication
    for each row execute function publishing_award_regimes();

call keep_facts_of('award_regime');
call keep_facts_of('award_form');
call keep_facts_of('award_form_rule');
call keep_facts_of('award_coefficient');
call keep_facts_of('money_rounding');
call keep_facts_of('award_regime_publication');

grant select, insert on award_regime, award_form, award_form_rule, award_coefficient, money_rounding, award_regime_publication to ${application};
grant update (superseded_at, superseded_by) on award_regime, award_form, award_form_rule, award_coefficient, money_rounding to ${application};
