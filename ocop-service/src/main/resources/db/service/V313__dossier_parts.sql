-- What the dossier of a product consists of, by rule set and kind, and what of it was handed in.
create table dossier_part_rule (
    row_id        uuid primary key,
    rule_set      text        not null,
    kind          text        not null check (kind in ('FIRST', 'UPGRADE', 'RE_EVALUATION')),
    part          text        not null,
    needed_for    text        not null check (needed_for in ('ACCEPT', 'REVIEW', 'SEND_TO_MINISTRY')),
    condition     text        not null check (condition in ('ALWAYS', 'UNLESS_TOURISM', 'WHERE_THERE_IS_ONE')),
    legal_basis   text,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    set_edition   uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint dossier_part_rule_of_a_set foreign key (rule_set, set_edition)
        references rule_set (rule_set, edition) deferrable initially deferred
);
create unique index dossier_part_rule_current on dossier_part_rule (rule_set, kind, part, needed_for) where superseded_at is null;

create table dossier_part (
    row_id          uuid primary key,
    part_id         uuid        not null,
    dossier_id      uuid        not null,
    dossier_version bigint      not null,
    part            text        not null,
    evidence        text check (evidence in ('BUSINESS_REGISTRATION', 'AWARD', 'OTHER')),
    form            text        not null check (form in ('PAPER', 'FILE', 'THING')),
    reference       text        not null,
    handed_in_on    date        not null,
    source          text        not null,
    confidence      text        not null,
    note            text,
    recorded_at     timestamptz not null,
    recorded_by     uuid        not null references act (id),
    superseded_at   timestamptz,
    superseded_by   uuid references act (id),
    constraint dossier_part_evidence_has_a_kind check ((part = 'EVIDENCE') = (evidence is not null)),
    constraint dossier_part_of_a_version foreign key (dossier_id, dossier_version)
        references evaluation_dossier (dossier_id, version)
);
create unique index dossier_part_current on dossier_part (part_id) where superseded_at is null;
-- Of everything but evidence there is one: what is handed in again takes the place of what was there.
create unique index dossier_part_once on dossier_part (dossier_id, part) where superseded_at is null and part <> 'EVIDENCE';
create index dossier_part_of_a_dossier on dossier_part (dossier_id) where superseded_at is null;

call keep_facts_of('dossier_part_rule');
call keep_facts_of('dossier_part');

grant select, insert on dossier_part_rule, dossier_part to ${application};
grant update (superseded_at, superseded_by) on dossier_part_rule, dossier_part to ${application};
