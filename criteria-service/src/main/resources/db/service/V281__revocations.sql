-- When a title may be revoked, by the criteria set that measures it. The law changes: a rule has its days, and no two
-- current ones hold for the same title and set on the same day.
create table revocation_rule (
    row_id            uuid primary key,
    set_code          text        not null,
    set_version       integer     not null,
    level             text        not null check (level in ('STANDARD', 'ADVANCED', 'MODEL', 'URBAN_CIVILISED')),
    share_with_key    numeric     not null check (share_with_key > 0 and share_with_key < share_alone),
    share_alone       numeric     not null check (share_alone <= 100),
    share_units_below numeric check (share_units_below > 0 and share_units_below <= 100),
    key_criteria      text[]      not null check (cardinality(key_criteria) > 0),
    valid             daterange   not null check (not isempty(valid) and lower(valid) is not null),
    legal_basis       text        not null,
    certainty         text        not null check (certainty in ('CONFIRMED', 'OWN_HIGH', 'OWN_MEDIUM', 'UNSURE')),
    source            text        not null,
    confidence        text        not null,
    note              text,
    recorded_at       timestamptz not null,
    recorded_by       uuid        not null references act (id),
    superseded_at     timestamptz,
    superseded_by     uuid references act (id),
    rule_edition      uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    constraint revocation_rule_once unique (set_code, set_version, level, rule_edition, valid without overlaps)
);
call keep_facts_of('revocation_rule');

-- A revocation is prepared and proposed by some and decided by another. A row is a state of it. It is not published: what
-- was decided is, as a revocation.
create table revocation_proposal (
    row_id             uuid primary key,
    proposal_id        uuid        not null,
    state              text        not null check (state in ('DRAFT', 'PROPOSED', 'WITHDRAWN', 'REFUSED', 'REVOKED')),
    unit_code          text        not null,
    unit_on            date        not null,
    level              text        not null check (level in ('STANDARD', 'ADVANCED', 'MODEL', 'URBAN_CIVILISED')),
    set_code           text        not null,
    set_version        integer     not null,
    period             text        not null check (period ~ '^[0-9]{4}(-H[12])?$'),
    grounds_branches   text[],
    grounds_failed     text[],
    grounds_confirmed  boolean,
    grounds_known_at   timestamptz,
    decision_number    text,
    decision_issuer    text,
    decision_signed_on date,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    unit_edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day           daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint revocation_proposal_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred,
    constraint revocation_proposal_pins_its_grounds check (
        (grounds_known_at is null) = (grounds_failed is null) and (grounds_known_at is null) = (grounds_branches is null)
        and (grounds_known_at is null) = (grounds_confirmed is null)
        and (state in ('DRAFT', 'WITHDRAWN') or grounds_known_at is not null) and (state <> 'DRAFT' or grounds_known_at is null)),
    constraint revocation_proposal_names_its_decision check (
        (state = 'REVOKED') = (decision_number is not null) and (state = 'REVOKED') = (decision_issuer is not null)
        and (state = 'REVOKED') = (decision_signed_on is not null))
);
create unique index revocation_proposal_current on revocation_proposal (proposal_id) where superseded_at is null;
create unique index revocation_proposal_open on revocation_proposal (unit_code, level)
    where superseded_at is null and state in ('DRAFT', 'PROPOSED');
create index revocation_proposal_of_a_case on revocation_proposal (proposal_id);
call keep_facts_of('revocation_proposal');

-- That a title was revoked: from that day on it is not held, and neither is one that includes it.
create table revocation (
    row_id             uuid primary key,
    revocation_id      uuid        not null,
    proposal_id        uuid,
    unit_code          text        not null,
    level              text        not null check (level in ('STANDARD', 'ADVANCED', 'MODEL', 'URBAN_CIVILISED')),
    revoked_on         date        not null,
    decision_number    text        not null,
    decision_issuer    text        not null,
    decision_signed_on date        not null check (decision_signed_on = revoked_on),
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    unit_edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day           daterange generated always as (daterange(revoked_on, revoked_on + 1)) stored,
    constraint revocation_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index revocation_current on revocation (unit_code, level, revoked_on) where superseded_at is null;
create index revocation_by_day on revocation (revoked_on, revocation_id);
call keep_facts_of('revocation');

-- Whoever had a hand in a proposal does not decide it, and only what was proposed is decided.
create function revoking_takes_two() returns trigger
    language plpgsql as $$
begin
    if new.state in ('REFUSED', 'REVOKED') and (
            not exists (select from revocation_proposal p
                        where p.proposal_id = new.proposal_id and p.state = 'PROPOSED' and p.superseded_by = new.recorded_by)
            or exists (select from revocation_proposal p join act a on a.id = p.recorded_by
                       where p.proposal_id = new.proposal_id and a.actor = (select actor from act where id = new.recorded_by))) then
        raise exception 'a revocation is decided by another person than those who prepared and proposed it'
            using errcode = 'check_violation', constraint = 'revoking_takes_two';
    end if;
    return new;
end $$;
create trigger revoking_takes_two before insert on revocation_proposal for each row execute function revoking_takes_two();

-- A title is revoked by the act that decided its proposal; one that was revoked before this system came is imported.
create function revocation_is_decided() returns trigger
    language plpgsql as $$
begin
    if new.proposal_id is null and (select operation from act where id = new.recorded_by) <> 'importFacts'
            or new.proposal_id is not null and not exists (
                select from revocation_proposal p
                where p.proposal_id = new.proposal_id and p.state = 'REVOKED' and p.recorded_by = new.recorded_by
                  and (p.unit_code, p.level, p.decision_number, p.decision_issuer, p.decision_signed_on)
                      = (new.unit_code, new.level, new.decision_number, new.decision_issuer, new.decision_signed_on)) then
        raise exception 'a title is revoked by the decision on a proposal'
            using errcode = 'check_violation', constraint = 'revocation_is_decided';
    end if;
    return new;
end $$;
create trigger revocation_is_decided before insert on revocation for each row execute function revocation_is_decided();

-- An open proposal has to go somewhere when its unit ends.
alter table carry_over_rule drop constraint carry_over_rule_subject_check;
alter table carry_over_rule add constraint carry_over_rule_subject_check
    check (subject in ('TITLE', 'SUBMISSION', 'DOSSIER', 'ASSESSMENT', 'TARGET', 'FUNDING', 'MODEL_PLACE', 'RESULT', 'REVOCATION'));

grant select, insert on revocation_rule, revocation_proposal, revocation to ${application};
grant update (superseded_at, superseded_by) on revocation_rule, revocation_proposal, revocation to ${application};
