-- The rounds (đợt) in which the province and the ministry evaluate, with the dates between which a file takes part.
create table evaluation_round (
    row_id         uuid primary key,
    round_id       uuid        not null,
    level          text        not null check (level in ('PROVINCE', 'CENTRE')),
    programme_year integer     not null,
    number         integer     not null check (number between 1 and 99),
    files_before   date        not null,
    results_before date        not null,
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references act (id),
    superseded_at  timestamptz,
    superseded_by  uuid references act (id),
    constraint evaluation_round_dates check (files_before < results_before)
);
create unique index evaluation_round_current on evaluation_round (round_id) where superseded_at is null;
create unique index evaluation_round_key on evaluation_round (level, programme_year, number) where superseded_at is null;

call keep_facts_of('evaluation_round');

grant select, insert on evaluation_round to ${application};
grant update (superseded_at, superseded_by) on evaluation_round to ${application};
