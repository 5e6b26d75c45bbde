-- What somebody asked about his own data (Luật 91/2025/QH15), and what became of it: a row for each move. Not public.
create table data_request (
    row_id        uuid primary key,
    request_id    uuid        not null,
    version       integer     not null check (version >= 1),
    recipient_id  uuid        not null,
    kind          text        not null check (kind in ('PRODUCE', 'CORRECT', 'RESTRICT', 'LIFT_RESTRICTION')),
    state         text        not null check (state in ('RECEIVED', 'ANSWERED', 'REFUSED')),
    received_on   date        not null,
    answered_on   date,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint data_request_version unique (request_id, version),
    constraint data_request_answered check ((state = 'RECEIVED') = (answered_on is null)),
    constraint data_request_in_order check (answered_on >= received_on)
);
create unique index data_request_current on data_request (request_id) where superseded_at is null;
create index data_request_of on data_request (recipient_id);

-- Within how many working days a request is answered, on the day of its receipt.
create table data_request_term (
    row_id        uuid primary key,
    kind          text        not null check (kind in ('PRODUCE', 'CORRECT', 'RESTRICT', 'LIFT_RESTRICTION')),
    working_days  integer     not null check (working_days between 1 and 365),
    valid         daterange   not null check (not isempty(valid)),
    legal_basis   text        not null,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint data_request_term_once exclude using gist (kind with =, valid with &&) where (superseded_at is null)
);

-- For how long something of a person is kept after it is no longer needed; an unknown period stays empty, and nothing is erased by it.
create table retention_rule (
    row_id        uuid primary key,
    rule          text        not null check (rule ~ '^[A-Z0-9]+(_[A-Z0-9]+)*$'),
    field         text        not null check (field in (
        'IDENTITY_NUMBER', 'BIRTH_DATE', 'ADDRESS', 'PHONE', 'ETHNICITY', 'PARTY_MEMBER', 'DISABILITY')),
    kept_months   integer check (kept_months between 0 and 1200),
    counted_from  text        not null check (counted_from in ('RECORDED', 'SUPERSEDED')),
    valid         daterange   not null check (not isempty(valid)),
    legal_basis   text,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint retention_rule_once exclude using gist (rule with =, field with =, valid with &&) where (superseded_at is null)
);

call keep_facts_of('data_request');
call keep_facts_of('data_request_term');
call keep_facts_of('retention_rule');
grant select, insert on data_request, data_request_term, retention_rule to ${application};
grant update (superseded_at, superseded_by) on data_request, data_request_term, retention_rule to ${application};
