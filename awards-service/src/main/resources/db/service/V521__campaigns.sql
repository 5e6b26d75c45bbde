-- An emulation movement or a theme, with its period, aim, criteria, who may propose and how much can be granted: drafted by
-- some, launched by another on a document, after its budget was approved; then closed. A row is a state of it.
create table campaign (
    row_id           uuid        not null unique,
    campaign_id      uuid        not null,
    version          integer     not null check (version > 0),
    state            text        not null check (state in ('DRAFT', 'LAUNCHED', 'CLOSED')),
    code             text        not null check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    name             text        not null,
    merit_kind       text        not null check (merit_kind in ('MOVEMENT', 'THEMATIC')),
    launcher         text        not null check (launcher in ('STATE_PRESIDENT', 'PRIME_MINISTER', 'PROVINCE_CHAIRMAN',
        'PROVINCE_AGENCY_HEAD', 'DISTRICT_CHAIRMAN', 'COMMUNE_CHAIRMAN', 'UNIT_HEAD', 'ENTERPRISE_LEADER', 'COOPERATIVE_LEADER')),
    valid            daterange   not null check (not isempty(valid) and lower(valid) is not null and upper(valid) is not null),
    aim              text,
    criteria         text,
    proposers        text[]      not null check (
        proposers <@ array['DEPARTMENT', 'DISTRICT', 'COMMUNE', 'MASS_ORGANISATION', 'ENTERPRISE']),
    budget_number    text,
    budget_issuer    text,
    budget_signed_on date,
    launch_number    text,
    launch_issuer    text,
    launch_signed_on date,
    closing_document text,
    closed_on        date,
    source           text        not null,
    confidence       text        not null,
    note             text,
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null references act (id),
    superseded_at    timestamptz,
    superseded_by    uuid references act (id),
    edition          uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    constraint campaign_key primary key (campaign_id, edition),
    constraint campaign_version unique (campaign_id, version),
    constraint campaign_budget_whole check (num_nulls(budget_number, budget_issuer, budget_signed_on) in (0, 3)),
    constraint campaign_is_launched check (
        num_nulls(launch_number, launch_issuer, launch_signed_on) = case state when 'DRAFT' then 3 else 0 end),
    constraint campaign_is_closed check (
        num_nulls(closing_document, closed_on) = case state when 'CLOSED' then 0 else 2 end and closed_on >= launch_signed_on),
    constraint campaign_is_launched_whole check (
        state = 'DRAFT' or num_nulls(aim, criteria) = 0 and cardinality(proposers) > 0),
    constraint campaign_budget_before_launch check (
        state = 'DRAFT' or budget_signed_on is not null and budget_signed_on <= launch_signed_on),
    constraint campaign_launched_before_its_end check (launch_signed_on < upper(valid))
);
create unique index campaign_code on campaign (code) where superseded_at is null;
create index campaign_history on campaign (campaign_id, recorded_at);
create index campaign_by_day on campaign ((lower(valid)), campaign_id);

-- What a campaign is about in particular.
create table campaign_theme (
    row_id           uuid primary key,
    campaign_id      uuid        not null,
    theme            text        not null check (theme ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    name             text        not null,
    criteria         text,
    source           text        not null,
    confidence       text        not null,
    note             text,
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null references act (id),
    superseded_at    timestamptz,
    superseded_by    uuid references act (id),
    campaign_edition uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint campaign_theme_of_a_campaign foreign key (campaign_id, campaign_edition)
        references campaign (campaign_id, edition) deferrable initially deferred
);
create unique index campaign_theme_current on campaign_theme (campaign_id, theme) where superseded_at is null;
create index campaign_theme_history on campaign_theme (campaign_id, recorded_at);

-- How many recipients of a kind can be given a form in a campaign, and how many of a hundred of them work directly.
create table campaign_quota (
    row_id             uuid primary key,
    campaign_id        uuid        not null,
    form               text        not null,
    recipient_kind     text        not null check (recipient_kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD', 'ENTERPRISE', 'TERRITORY')),
    most               integer check (most between 0 and 1000000),
    direct_share_least numeric check (direct_share_least >= 1 and direct_share_least <= 100),
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    campaign_edition   uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    form_edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint campaign_quota_says_something check (num_nulls(most, direct_share_least) < 2),
    constraint campaign_quota_of_a_campaign foreign key (campaign_id, campaign_edition)
        references campaign (campaign_id, edition) deferrable initially deferred,
    constraint campaign_quota_of_a_form foreign key (form, form_edition)
        references award_form (form, edition) deferrable initially deferred
);
create unique index campaign_quota_current on campaign_quota (campaign_id, form, recipient_kind) where superseded_at is null;
create index campaign_quota_history on campaign_quota (campaign_id, recorded_at);

-- Whoever grants in a campaign, or says how much can be granted, does so alone: it waits for the same turn as the service takes.
create function hold_campaign(campaign uuid) returns void
    language sql as $$
    select pg_advisory_xact_lock(hashtextextended('campaign ' || campaign, 0))
$$;

-- Every state follows the one before it, and what was launched is not drafted anew.
create function campaign_goes_on() returns trigger
    language plpgsql as $$
begin
    if not exists (select from campaign c
               where c.campaign_id = new.campaign_id and c.version = new.version - 1
                 and (c.state = 'DRAFT' and new.state in ('DRAFT', 'LAUNCHED')
                      or c.state = 'LAUNCHED' and new.state in ('LAUNCHED', 'CLOSED')
                        and (c.code, c.name, c.merit_kind, c.launcher, c.valid, c.aim, c.criteria, c.proposers,
                             c.budget_number, c.budget_issuer, c.budget_signed_on, c.launch_number, c.launch_issuer, c.launch_signed_on)
                         is not distinct from
                            (new.code, new.name, new.merit_kind, new.launcher, new.valid, new.aim, new.criteria, new.proposers,
                             new.budget_number, new.budget_issuer, new.budget_signed_on, new.launch_number, new.launch_issuer, new.launch_signed_on))) then
        raise exception 'a campaign is drafted, then launched, then closed; what was launched stays as it is'
            using errcode = 'check_violation', constraint = 'campaign_goes_on';
    end if;
    return new;
end $$;
create trigger campaign_goes_on before insert on campaign
    for each row when (new.version > 1 or new.state <> 'DRAFT') execute function campaign_goes_on();

create function campaign_takes_two() returns trigger
    language plpgsql as $$
begin
    if exists (select from campaign c join act a on a.id = c.recorded_by
               where c.campaign_id = new.campaign_id and c.state = 'DRAFT' and new.version = 1 + (
                        select max(d.version) from campaign d where d.campaign_id = new.campaign_id and d.state = 'DRAFT')
                 and a.actor = (select actor from act where id = new.recorded_by)) then
        raise exception 'a campaign is launched by another person than those who drafted it'
            using errcode = 'check_violation', constraint = 'campaign_takes_two';
    end if;
    return new;
end $$;
create trigger campaign_takes_two before insert on campaign
    for each row when (new.state = 'LAUNCHED') execute function campaign_takes_two();

call keep_facts_of('campaign');
call keep_facts_of('campaign_theme');
call keep_facts_of('campaign_quota');

grant select, insert on campaign, campaign_theme, campaign_quota to ${application};
grant update (superseded_at, superseded_by) on campaign, campaign_theme, campaign_quota to ${application};
