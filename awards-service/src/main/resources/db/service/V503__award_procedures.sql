-- How a nomination comes to a commendation and what follows: the steps of each flow, in the words of their sources.

create table award_procedure_step (
    row_id              uuid primary key,
    flow                text        not null check (flow in ('PROVINCIAL_THEMATIC', 'SIMPLIFIED', 'STATE_LEVEL', 'TRANSITION')),
    step_no             integer     not null check (step_no between 1 and 99),
    from_state          text check (from_state ~ '^[A-Z][A-Z0-9_]*$'),
    to_state            text        not null check (to_state ~ '^[A-Z][A-Z0-9_]*$'),
    event               text        not null,
    actor               text        not null,
    guard               text,
    deadline            text,
    deadline_unit       text check (deadline_unit in ('DAYS', 'WORKING_DAYS')),
    deadline_basis      text,
    output              text,
    legal_basis         text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id)
);
create unique index award_procedure_step_current on award_procedure_step (flow, step_no) where superseded_at is null;

call keep_facts_of('award_procedure_step');

grant select, insert on award_procedure_step to ${application};
grant update (superseded_at, superseded_by) on award_procedure_step to ${application};
