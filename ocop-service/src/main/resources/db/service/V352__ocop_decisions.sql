-- Decisions that recognise, revoke or withdraw, each over many products of many producers. One issuer uses a number once in
-- a year, whatever it decides.
create table ocop_decision (
    row_id         uuid primary key,
    decision_id    uuid        not null,
    kind           text        not null check (kind in ('RECOGNITION', 'REVOCATION', 'WITHDRAWAL')),
    authority      text        not null check (authority in ('PROVINCE_CHAIRMAN', 'MINISTER')),
    number         text        not null,
    issuer         text        not null,
    signed_on      date        not null,
    programme_year integer,
    round          integer check (round > 0),
    requested_by   text,
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references act (id),
    superseded_at  timestamptz,
    superseded_by  uuid references act (id),
    constraint ocop_decision_counts_for_a_year check ((kind = 'RECOGNITION') = (programme_year is not null)),
    constraint ocop_decision_withdraws_on_request check ((kind = 'WITHDRAWAL') = (requested_by is not null))
);
create unique index ocop_decision_current on ocop_decision (decision_id) where superseded_at is null;
create unique index ocop_decision_number on ocop_decision (issuer, number, (extract(year from signed_on)))
    where superseded_at is null;
create index ocop_decision_by_day on ocop_decision (kind, signed_on, decision_id);
call keep_facts_of('ocop_decision');

-- The certificates that a decision is about: what it recognised, revoked or withdrew. Five stars are the minister's.
create table ocop_decision_item (
    row_id          uuid primary key,
    decision_id     uuid        not null,
    kind            text        not null check (kind in ('RECOGNITION', 'REVOCATION', 'WITHDRAWAL')),
    authority       text        not null check (authority in ('PROVINCE_CHAIRMAN', 'MINISTER')),
    certificate_id  uuid        not null,
    product_key     text        not null,
    stars           integer     not null check (stars between 1 and 5),
    dossier_id      uuid,
    verification_id uuid,
    source          text        not null,
    confidence      text        not null,
    note            text,
    recorded_at     timestamptz not null,
    recorded_by     uuid        not null references act (id),
    superseded_at   timestamptz,
    superseded_by   uuid references act (id),
    constraint ocop_decision_item_key unique (decision_id, certificate_id),
    constraint ocop_decision_item_rests_on check (
        (kind = 'RECOGNITION') = (dossier_id is not null) and (kind = 'REVOCATION') = (verification_id is not null)),
    constraint ocop_decision_item_by_whom check ((stars = 5) = (authority = 'MINISTER'))
);
create unique index ocop_decision_item_once on ocop_decision_item (certificate_id, kind) where superseded_at is null;
create index ocop_decision_item_of_a_dossier on ocop_decision_item (dossier_id);
call keep_facts_of('ocop_decision_item');

grant select, insert on ocop_decision, ocop_decision_item to ${application};
grant update (superseded_at, superseded_by) on ocop_decision, ocop_decision_item to ${application};
