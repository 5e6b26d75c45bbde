-- A decision that commends many at once. It is drafted, not publicly, and corrected until another person signs it; every
-- nomination is named with the version that was seen.
create table award_decision_draft (
    row_id             uuid primary key,
    decision_id        uuid        not null,
    version            integer     not null check (version > 0),
    state              text        not null check (state in ('DRAFT', 'SIGNED', 'WITHDRAWN')),
    issuer_kind        text        not null check (issuer_kind in ('STATE_PRESIDENT', 'PRIME_MINISTER', 'PROVINCE_CHAIRMAN',
        'PROVINCE_AGENCY_HEAD', 'DISTRICT_CHAIRMAN', 'COMMUNE_CHAIRMAN', 'UNIT_HEAD', 'ENTERPRISE_LEADER', 'COOPERATIVE_LEADER')),
    programme_year     integer     not null,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    constraint award_decision_draft_version unique (decision_id, version)
);
create unique index award_decision_draft_current on award_decision_draft (decision_id) where superseded_at is null;
create index award_decision_draft_history on award_decision_draft (decision_id, recorded_at);
call keep_facts_of('award_decision_draft');

-- A nomination stands in one draft at a time; in none once that is signed or withdrawn.
create table award_decision_draft_item (
    row_id             uuid primary key,
    decision_id        uuid        not null,
    nomination_id      uuid        not null,
    nomination_version bigint      not null check (nomination_version > 0),
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id)
);
create unique index award_decision_draft_item_once on award_decision_draft_item (nomination_id) where superseded_at is null;
create index award_decision_draft_item_history on award_decision_draft_item (decision_id, recorded_at);
call keep_facts_of('award_decision_draft_item');

-- Every state follows the one before it, nothing follows an end, and nobody signs what he drafted.
create function award_decision_draft_goes_on() returns trigger
    language plpgsql as $$
begin
    if new.version > 1 and not exists (
        select from award_decision_draft d
        where d.decision_id = new.decision_id and d.version = new.version - 1 and d.state = 'DRAFT')
        or new.version = 1 and new.state <> 'DRAFT'
    then
        raise exception 'a decision is drafted, then signed or withdrawn'
            using errcode = 'check_violation', constraint = 'award_decision_draft_goes_on';
    end if;
    if new.state = 'SIGNED' and exists (
        select from award_decision_draft d
            join act earlier on earlier.id = d.recorded_by
            join act now on now.id = new.recorded_by
        where d.decision_id = new.decision_id and earlier.actor = now.actor)
    then
        raise exception 'nobody signs what he drafted'
            using errcode = 'check_violation', constraint = 'award_decision_takes_two';
    end if;
    return new;
end $$;
create trigger award_decision_draft_goes_on before insert on award_decision_draft
    for each row execute function award_decision_draft_goes_on();

-- A decision that was signed. One issuer uses a number once in a year.
create table award_decision (
    row_id             uuid primary key,
    decision_id        uuid        not null,
    issuer_kind        text        not null check (issuer_kind in ('STATE_PRESIDENT', 'PRIME_MINISTER', 'PROVINCE_CHAIRMAN',
        'PROVINCE_AGENCY_HEAD', 'DISTRICT_CHAIRMAN', 'COMMUNE_CHAIRMAN', 'UNIT_HEAD', 'ENTERPRISE_LEADER', 'COOPERATIVE_LEADER')),
    number             text        not null,
    issuer             text        not null,
    signed_on          date        not null,
    programme_year     integer     not null,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id)
);
create unique index award_decision_current on award_decision (decision_id) where superseded_at is null;
create unique index award_decision_number on award_decision (issuer, number, (extract(year from signed_on)))
    where superseded_at is null;
create index award_decision_by_day on award_decision (signed_on, decision_id);
call keep_facts_of('award_decision');

-- Of which decision and nomination a commendation came, where it was decided here. A nomination is commended once.
alter table commendation
    add column decision_id   uuid,
    add column nomination_id uuid,
    add constraint commendation_decided_here_is_whole check (
        num_nulls(decision_id, nomination_id) in (0, 2)
        and (decision_id is null
             or num_nulls(achievement_id, decision_number, decision_issuer, decision_signed_on) = 0 and recipient_count = 1)),
    add constraint commendation_key unique (key, unit_edition);
create unique index commendation_of_a_nomination on commendation (nomination_id)
    where nomination_id is not null and superseded_at is null;
create index commendation_of_a_decision on commendation (decision_id) where decision_id is not null;

-- No more are granted a form in a campaign than allotted, whoever decides at once: each waits for the turn of the campaign and
-- counts what the one before left. Where no quota is for a territory, that of collectives is.
create function commendation_within_quota() returns trigger
    language plpgsql as $$
declare
    quota   campaign_quota;
    granted bigint;
begin
    perform hold_campaign(new.campaign_id);
    select q.* into quota from campaign_quota q
        where q.campaign_id = new.campaign_id and q.form = new.form_code and q.superseded_at is null
          and (q.recipient_kind = new.recipient_kind or new.recipient_kind = 'TERRITORY' and q.recipient_kind = 'COLLECTIVE')
        order by q.recipient_kind = new.recipient_kind desc limit 1;
    if quota.most is null then
        return null;
    end if;
    select sum(c.recipient_count) into granted from commendation c
        where c.campaign_id = new.campaign_id and c.form_code = new.form_code
          and c.superseded_at is null and c.annulled_on is null
          and (c.recipient_kind = quota.recipient_kind
               or quota.recipient_kind = 'COLLECTIVE' and c.recipient_kind = 'TERRITORY' and not exists (
                   select from campaign_quota t where t.campaign_id = new.campaign_id and t.form = new.form_code
                     and t.recipient_kind = 'TERRITORY' and t.superseded_at is null));
    if granted > quota.most then
        raise exception 'more would be granted than allotted'
            using errcode = 'check_violation', constraint = 'commendation_within_quota';
    end if;
    return null;
end $$;
create trigger commendation_within_quota after insert on commendation
    for each row when (new.campaign_id is not null and new.form_code is not null and new.annulled_on is null)
    execute function commendation_within_quota();

grant select, insert on award_decision_draft, award_decision_draft_item, award_decision to ${application};
grant update (superseded_at, superseded_by) on award_decision_draft, award_decision_draft_item, award_decision to ${application};
