-- What becomes of titles, targets, money and open work of a unit that passes into another. The law changes, and provinces
-- differ: rules are facts too, and no two current ones cover the same case on the same day.
create table carry_over_rule (
    row_id         uuid primary key,
    code           text        not null,
    subject        text        not null check (subject in ('TITLE', 'SUBMISSION', 'DOSSIER', 'ASSESSMENT', 'TARGET', 'FUNDING')),
    title          text check (title in ('STANDARD', 'ADVANCED', 'MODEL', 'URBAN_CIVILISED')),
    change         text        not null,
    successor_type text,
    changed_from   date,
    changed_to     date check (changed_to > changed_from),
    treatment      text        not null check (treatment in ('CARRIES', 'ACKNOWLEDGE_FIRST', 'ENDS')),
    legal_basis    text,
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references act (id),
    superseded_at  timestamptz,
    superseded_by  uuid references act (id),
    covers         daterange generated always as (daterange(changed_from, changed_to)) stored,
    rule_edition   uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    any_title      text generated always as (coalesce(title, '')) stored,
    any_successor  text generated always as (coalesce(successor_type, '')) stored,
    constraint carry_over_rule_of_titles check (subject = 'TITLE' or (title is null and treatment <> 'ACKNOWLEDGE_FIRST')),
    constraint carry_over_rule_once unique (subject, change, any_title, any_successor, rule_edition, covers without overlaps)
);
create unique index carry_over_rule_current on carry_over_rule (code) where superseded_at is null;
call keep_facts_of('carry_over_rule');

-- Parts of the predecessor, where they are known: of a split each share says how much of it went where.
alter table unit_succession
    add column area_share numeric check (area_share > 0 and area_share <= 1),
    add column population_share numeric check (population_share > 0 and population_share <= 1);

grant select, insert on carry_over_rule to ${application};
grant update (superseded_at, superseded_by) on carry_over_rule to ${application};
