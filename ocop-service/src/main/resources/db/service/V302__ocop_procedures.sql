-- How a product comes to its stars and a certificate to its end: the steps of each rule set, and the numbers that they are
-- held against. A number that no source states has no row, and what needs it asks for it.

create table ocop_procedure_step (
    row_id              uuid primary key,
    rule_set            text        not null,
    flow                text        not null check (flow in
        ('EVALUATION', 'UPGRADE', 'RE_EVALUATION', 'CERTIFICATE', 'INSPECTION', 'TRANSITION')),
    step_no             integer     not null check (step_no between 1 and 99),
    from_state          text check (from_state ~ '^[A-Z][A-Z0-9_]*$'),
    to_state            text        not null check (to_state ~ '^[A-Z][A-Z0-9_]*$'),
    event               text        not null,
    actor               text        not null,
    guard               text,
    deadline            text,
    deadline_unit       text check (deadline_unit in ('DAYS', 'WORKING_DAYS', 'MONTHS')),
    deadline_basis      text,
    output              text,
    legal_basis         text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    set_edition         uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint ocop_procedure_step_of_a_set foreign key (rule_set, set_edition)
        references rule_set (rule_set, edition) deferrable initially deferred
);
create unique index ocop_procedure_step_current on ocop_procedure_step (rule_set, flow, step_no) where superseded_at is null;

create table ocop_setting (
    row_id              uuid        not null unique,
    rule_set            text        not null,
    parameter           text        not null check (parameter in ('COMMUNE_REVIEW_WORKING_DAYS', 'REEVALUATION_WINDOW_OPENS_DAYS',
        'REEVALUATION_WINDOW_CLOSES_DAYS', 'REEVALUATION_DAYS', 'LATE_EXTENSION_MOST_DAYS', 'CERTIFICATE_MONTHS',
        'EXPIRY_WARNING_DAYS', 'REVOCATION_DAYS', 'TRANSITION_DAYS_FIRST', 'TRANSITION_DAYS_REEVALUATION')),
    value               integer     not null check (value between 1 and 1000),
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
    set_edition         uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint ocop_setting_key primary key (rule_set, parameter, edition, valid without overlaps),
    constraint ocop_setting_of_a_set foreign key (rule_set, set_edition)
        references rule_set (rule_set, edition) deferrable initially deferred
);

call keep_facts_of('ocop_procedure_step');
call keep_facts_of('ocop_setting');

grant select, insert on ocop_procedure_step, ocop_setting to ${application};
grant update (superseded_at, superseded_by) on ocop_procedure_step, ocop_setting to ${application};
