-- A way to a form that can be counted in part by what is on file: one of several, as its source states it. What cannot be
-- counted stands in words, to be judged by people.
create table award_route (
    row_id             uuid        not null unique,
    route              text        not null check (route ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    regime             text        not null check (regime ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    form               text        not null,
    recipient_kind     text        not null check (recipient_kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD', 'ENTERPRISE', 'TERRITORY')),
    prior_form         text,
    prior_merit_kind   text check (prior_merit_kind in ('REGULAR', 'SUDDEN', 'MOVEMENT', 'THEMATIC', 'DEDICATION', 'SENIORITY', 'EXTERNAL')),
    years_after        integer check (years_after between 1 and 50),
    title_form         text,
    titles_least       integer check (titles_least between 1 and 50),
    titles_in_a_row    boolean     not null,
    initiatives_least  integer check (initiatives_least between 1 and 50),
    judged             text,
    legal_basis        text,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    edition            uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    form_edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint award_route_key primary key (regime, route, edition),
    constraint award_route_after_a_form check (num_nulls(prior_form, years_after) in (0, 2) and (prior_merit_kind is null or prior_form is not null)),
    constraint award_route_titles_whole check (num_nulls(title_form, titles_least) in (0, 2) and (title_form is not null or not titles_in_a_row)),
    constraint award_route_counts_something check (num_nulls(prior_form, title_form, initiatives_least) < 3),
    constraint award_route_to_a_form foreign key (regime, form, form_edition)
        references award_form_rule (regime, form, edition) deferrable initially deferred,
    constraint award_route_from_a_form foreign key (prior_form, form_edition)
        references award_form (form, edition) deferrable initially deferred,
    constraint award_route_by_titles foreign key (title_form, form_edition)
        references award_form (form, edition) deferrable initially deferred
);
create index award_route_to on award_route (regime, form);

call keep_facts_of('award_route');
grant select, insert on award_route to ${application};
grant update (superseded_at, superseded_by) on award_route to ${application};
