-- What holds on days, whatever regime a case keeps to: who can give a form, the base salary, and the numbers that procedures
-- are held against. A number that no source states has no row, and what needs it asks for it.

create table award_power (
    row_id              uuid        not null unique,
    form                text        not null,
    issuer_kind         text        not null check (issuer_kind in ('STATE_PRESIDENT', 'PRIME_MINISTER', 'PROVINCE_CHAIRMAN',
        'PROVINCE_AGENCY_HEAD', 'DISTRICT_CHAIRMAN', 'COMMUNE_CHAIRMAN', 'UNIT_HEAD', 'ENTERPRISE_LEADER', 'COOPERATIVE_LEADER')),
    valid               daterange   not null check (not isempty(valid) and lower(valid) is not null),
    legal_basis         text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    edition             uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    form_edition        uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint award_power_key primary key (form, issuer_kind, edition, valid without overlaps),
    constraint award_power_of_a_form foreign key (form, form_edition)
        references award_form (form, edition) deferrable initially deferred
);

create table base_salary (
    row_id              uuid        not null unique,
    valid               daterange   not null check (not isempty(valid) and lower(valid) is not null),
    amount_vnd          numeric     not null check (amount_vnd > 0 and scale(amount_vnd) = 0),
    legal_basis         text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    edition             uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    constraint base_salary_key primary key (edition, valid without overlaps)
);

create table award_setting (
    row_id              uuid        not null unique,
    parameter           text        not null check (parameter in ('HOUSEHOLD_MULTIPLIER', 'COLLECTIVE_MULTIPLIER', 'COUNCIL_VOTE',
        'APPRAISAL_WORKING_DAYS', 'NOTIFICATION_WORKING_DAYS', 'PUBLIC_COMMENT_WORKING_DAYS', 'PROVINCIAL_VOTE_PERCENT_LEAST',
        'STATE_AWARDS_A_YEAR_MOST', 'DATA_REQUEST_WORKING_DAYS')),
    form                text        not null check (form = 'ANY' or form ~ '^[A-Z][A-Z0-9_]{1,19}$'),
    value               numeric     not null check (value >= 0 and value <= 1000),
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
    constraint award_setting_key primary key (parameter, form, edition, valid without overlaps)
);

call keep_facts_of('award_power');
call keep_facts_of('base_salary');
call keep_facts_of('award_setting');

grant select, insert on award_power, base_salary, award_setting to ${application};
grant update (superseded_at, superseded_by) on award_power, base_salary, award_setting to ${application};
