-- A decision that recognises many units and levels at once. One issuer uses a number once in a year.
create table recognition_decision (
    row_id         uuid primary key,
    decision_id    uuid        not null,
    number         text        not null,
    issuer         text        not null,
    signed_on      date        not null,
    round          integer check (round > 0),
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references act (id),
    superseded_at  timestamptz,
    superseded_by  uuid references act (id)
);
create unique index recognition_decision_current on recognition_decision (decision_id) where superseded_at is null;

create function year_of(day date) returns integer
    language sql immutable strict parallel safe
    return extract(year from day)::integer;
create unique index recognition_decision_number on recognition_decision (issuer, number, year_of(signed_on))
    where superseded_at is null;
call keep_facts_of('recognition_decision');

-- Which dossiers were recognised by it, and the recognitions that came of them.
create table recognition_decision_item (
    row_id         uuid primary key,
    decision_id    uuid        not null,
    dossier_id     uuid        not null,
    unit_code      text        not null,
    level          text        not null,
    programme_year integer     not null,
    field          text,
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references act (id),
    superseded_at  timestamptz,
    superseded_by  uuid references act (id),
    constraint recognition_decision_item_key unique (decision_id, dossier_id)
);
call keep_facts_of('recognition_decision_item');

grant select, insert on recognition_decision, recognition_decision_item to ${application};
grant update (superseded_at, superseded_by) on recognition_decision, recognition_decision_item to ${application};
