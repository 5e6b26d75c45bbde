-- Where a move starts from, and where it leads: the same as the service has it, whoever speaks to the database.
create function nomination_move_from(move text) returns text[]
    language sql immutable strict parallel safe
    return case move
        when 'OPEN' then array[]::text[] when 'PROPOSE' then array[]::text[]
        when 'REVIEW_BY_UNIT' then array['NOMINATION_DRAFT'] when 'SUBMIT' then array['UNIT_COUNCIL_REVIEWED']
        when 'SEND_BACK' then array['SUBMITTED'] when 'RESUBMIT' then array['RETURNED'] when 'ACCEPT' then array['SUBMITTED']
        when 'CONSULT' then array['APPRAISAL'] when 'CONCLUDE_CONSULTATION' then array['CONSULTATION']
        when 'REFER_TO_COUNCIL' then array['APPRAISAL'] when 'VOTE' then array['COUNCIL_REVIEW']
        when 'PUBLISH' then array['NOMINATION_DRAFT'] when 'VOTE_BY_PROVINCE' then array['PUBLIC_OPINION']
        when 'SEND_TO_CENTRAL' then array['PROVINCIAL_VOTE']
        when 'REJECT' then array['SUBMITTED', 'APPRAISAL', 'COUNCIL_REVIEW', 'PUBLIC_OPINION', 'PROVINCIAL_VOTE', 'SENT_TO_CENTRAL']
        when 'WITHDRAW' then array['NOMINATION_DRAFT', 'UNIT_COUNCIL_REVIEWED', 'SUBMITTED', 'RETURNED', 'APPRAISAL',
            'CONSULTATION', 'COUNCIL_REVIEW', 'PUBLIC_OPINION', 'PROVINCIAL_VOTE']
        when 'DECIDE' then array['SUBMITTED', 'APPRAISAL', 'COUNCIL_REVIEW', 'SENT_TO_CENTRAL']
        when 'ANNUL' then array['DECIDED'] end;

create function nomination_move_to(move text) returns text
    language sql immutable strict parallel safe
    return case move
        when 'OPEN' then 'NOMINATION_DRAFT' when 'PROPOSE' then 'SUBMITTED' when 'REVIEW_BY_UNIT' then 'UNIT_COUNCIL_REVIEWED'
        when 'SUBMIT' then 'SUBMITTED' when 'SEND_BACK' then 'RETURNED' when 'RESUBMIT' then 'SUBMITTED' when 'ACCEPT' then 'APPRAISAL'
        when 'CONSULT' then 'CONSULTATION' when 'CONCLUDE_CONSULTATION' then 'APPRAISAL'
        when 'REFER_TO_COUNCIL' then 'COUNCIL_REVIEW' when 'VOTE' then 'COUNCIL_REVIEW' when 'PUBLISH' then 'PUBLIC_OPINION'
        when 'VOTE_BY_PROVINCE' then 'PROVINCIAL_VOTE' when 'SEND_TO_CENTRAL' then 'SENT_TO_CENTRAL' when 'REJECT' then 'REJECTED'
        when 'WITHDRAW' then 'WITHDRAWN' when 'DECIDE' then 'DECIDED' when 'ANNUL' then 'ANNULLED' end;

-- A nomination on its way to a commendation. Each move is a row, which supersedes that of the move before; its number among the
-- moves of the nomination is the nomination's version. Until it is accepted for appraisal it goes by the rules of the day on which
-- it was opened or handed in last; from then on it keeps to one regime, and to the steps of its flow as they were known.
create table nomination (
    row_id               uuid primary key,
    nomination_id        uuid        not null,
    version              bigint      not null check (version > 0),
    move                 text        not null,
    state                text        not null check (state in ('NOMINATION_DRAFT', 'UNIT_COUNCIL_REVIEWED', 'SUBMITTED', 'RETURNED',
        'APPRAISAL', 'CONSULTATION', 'COUNCIL_REVIEW', 'PUBLIC_OPINION', 'PROVINCIAL_VOTE', 'SENT_TO_CENTRAL', 'DECIDED',
        'REJECTED', 'WITHDRAWN', 'ANNULLED')),
    step_on              date        not null,
    flow                 text        not null check (flow in ('PROVINCIAL_THEMATIC', 'SIMPLIFIED', 'STATE_LEVEL')),
    achievement_id       uuid        not null,
    recipient_id         uuid        not null,
    recipient_kind       text        not null check (recipient_kind in ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD', 'ENTERPRISE', 'TERRITORY')),
    campaign_id          uuid,
    form                 text        not null,
    merit_kind           text        not null check (merit_kind in ('REGULAR', 'SUDDEN', 'MOVEMENT', 'THEMATIC', 'DEDICATION', 'SENIORITY', 'EXTERNAL')),
    proposer_kind        text        not null check (proposer_kind in ('DEPARTMENT', 'DISTRICT', 'COMMUNE', 'MASS_ORGANISATION', 'ENTERPRISE')),
    unit_code            text        not null,
    unit_on              date        not null,
    proposer_name        text,
    regime               text        not null,
    procedure_known_at   timestamptz not null,
    received_on          date,
    accepted_on          date,
    vote_members         integer,
    vote_in_favour       integer,
    vote_against         integer,
    vote_abstained       integer,
    vote_carried         boolean,
    agencies             text[],
    comment_until        date,
    rejection_ground     text check (rejection_ground in ('WRONG_RECIPIENT', 'CONDITIONS_NOT_MET', 'FILE_NOT_IN_ORDER', 'VIOLATION',
        'UNDER_REVIEW', 'VOTE_NOT_CARRIED', 'NOT_GRANTED')),
    decision_id          uuid,
    source               text        not null,
    confidence           text        not null,
    note                 text,
    recorded_at          timestamptz not null,
    recorded_by          uuid        not null references act (id),
    superseded_at        timestamptz,
    superseded_by        uuid references act (id),
    achievement_edition  uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    campaign_edition     uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    form_edition         uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    regime_edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_edition         uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day             daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint nomination_version unique (nomination_id, version),
    constraint nomination_move_leads_to check (state is not distinct from nomination_move_to(move)),
    constraint nomination_begins_once check ((version = 1) = (move in ('OPEN', 'PROPOSE'))),
    -- A household has no regular merit (Luật Thi đua, khen thưởng 06/2022/QH15).
    constraint nomination_household_not_regular check (recipient_kind <> 'HOUSEHOLD' or merit_kind <> 'REGULAR'),
    constraint nomination_accepted_is_received check (accepted_on is null or received_on <= accepted_on),
    constraint nomination_vote_whole check (
        num_nulls(vote_members, vote_in_favour, vote_against, vote_abstained, vote_carried) in (0, 5)),
    constraint nomination_vote_possible check (
        vote_in_favour >= 0 and vote_against >= 0 and vote_abstained >= 0
        and vote_in_favour + vote_against + vote_abstained between 1 and vote_members
        and (not vote_carried or vote_in_favour > vote_against)),
    constraint nomination_was_voted_on check (move not in ('REVIEW_BY_UNIT', 'VOTE', 'VOTE_BY_PROVINCE') or vote_carried is not null),
    constraint nomination_asks_agencies check ((state = 'CONSULTATION') = (agencies is not null) and cardinality(agencies) > 0),
    constraint nomination_is_commented_until check ((state = 'PUBLIC_OPINION') = (comment_until is not null)),
    constraint nomination_is_rejected_for check ((state = 'REJECTED') = (rejection_ground is not null)),
    constraint nomination_is_decided_by check ((state in ('DECIDED', 'ANNULLED')) = (decision_id is not null)),
    constraint nomination_of_an_achievement foreign key (achievement_id, achievement_edition)
        references achievement (achievement_id, edition) deferrable initially deferred,
    constraint nomination_in_a_campaign foreign key (campaign_id, campaign_edition)
        references campaign (campaign_id, edition) deferrable initially deferred,
    constraint nomination_for_a_form foreign key (form, form_edition)
        references award_form (form, edition) deferrable initially deferred,
    constraint nomination_under_a_regime foreign key (regime, regime_edition)
        references award_regime (regime, edition) deferrable initially deferred,
    constraint nomination_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index nomination_current on nomination (nomination_id) where superseded_at is null;
-- One achievement earns one form: it is proposed once at a time, and not again once it is commended.
create unique index nomination_one_of_an_achievement on nomination (achievement_id)
    where superseded_at is null and state not in ('REJECTED', 'WITHDRAWN', 'ANNULLED');
create index nomination_of_a_recipient on nomination (recipient_id);
create index nomination_in_campaign on nomination (campaign_id) where campaign_id is not null;
create index nomination_of_a_unit on nomination (unit_code) where superseded_at is null;
create index nomination_of_a_decision on nomination (decision_id) where superseded_at is null and decision_id is not null;

-- How far a move lies from the preparation of a nomination. Who made one of an earlier rank makes none of a later; 0 is neither.
create function nomination_move_rank(move text) returns integer
    language sql immutable strict parallel safe
    return case move
        when 'OPEN' then 1 when 'PROPOSE' then 1 when 'REVIEW_BY_UNIT' then 1 when 'SUBMIT' then 1 when 'RESUBMIT' then 1
        when 'ACCEPT' then 2 when 'CONSULT' then 2 when 'CONCLUDE_CONSULTATION' then 2 when 'REFER_TO_COUNCIL' then 2
        when 'PUBLISH' then 2
        when 'VOTE' then 3 when 'VOTE_BY_PROVINCE' then 3
        when 'SEND_TO_CENTRAL' then 4 when 'DECIDE' then 4
        else 0 end;

create function nomination_takes_two() returns trigger
    language plpgsql as $$
begin
    if exists (
        select from nomination n
            join act earlier on earlier.id = n.recorded_by
            join act now on now.id = new.recorded_by
        where n.nomination_id = new.nomination_id and n.version < new.version and earlier.actor = now.actor
          and nomination_move_rank(n.move) between 1 and nomination_move_rank(new.move) - 1)
    then
        raise exception 'nobody approves what he prepared' using errcode = 'check_violation', constraint = 'nomination_takes_two';
    end if;
    return new;
end $$;
create trigger nomination_takes_two before insert on nomination
    for each row when (nomination_move_rank(new.move) > 1) execute function nomination_takes_two();

-- Nothing is done before what it rests on, every move follows the one before it, what is proposed stays, and what is accepted
-- keeps to its rules.
create function nomination_goes_on() returns trigger
    language plpgsql as $$
begin
    if not exists (select from nomination n
        where n.nomination_id = new.nomination_id and n.version = new.version - 1 and n.step_on <= new.step_on
          and n.state = any (nomination_move_from(new.move))
          and (new.move <> 'VOTE' or n.vote_carried is null)
          and (n.flow, n.achievement_id, n.recipient_id, n.recipient_kind, n.campaign_id, n.form, n.merit_kind, n.proposer_kind,
               n.unit_code, n.unit_on, n.proposer_name)
              is not distinct from
              (new.flow, new.achievement_id, new.recipient_id, new.recipient_kind, new.campaign_id, new.form, new.merit_kind,
               new.proposer_kind, new.unit_code, new.unit_on, new.proposer_name)
          and (n.received_on is null or n.received_on = new.received_on)
          and (n.accepted_on is null
               or (n.accepted_on, n.regime, n.procedure_known_at) = (new.accepted_on, new.regime, new.procedure_known_at)))
    then
        raise exception 'a move of a nomination follows the one before it' using errcode = 'check_violation', constraint = 'nomination_goes_on';
    end if;
    return new;
end $$;
create trigger nomination_goes_on before insert on nomination
    for each row when (new.version > 1) execute function nomination_goes_on();

-- What was before a council goes on only if it carried it: from the unit to the province, and to a commendation or to the State.
create function nomination_goes_on_after_vote() returns trigger
    language plpgsql as $$
begin
    if exists (select from nomination n
        where n.nomination_id = new.nomination_id and n.version = new.version - 1
          and n.state in ('UNIT_COUNCIL_REVIEWED', 'COUNCIL_REVIEW', 'PROVINCIAL_VOTE') and n.vote_carried is distinct from true)
    then
        raise exception 'what goes on was carried by the council' using errcode = 'check_violation', constraint = 'nomination_goes_on_after_vote';
    end if;
    return new;
end $$;
create trigger nomination_goes_on_after_vote before insert on nomination
    for each row when (new.move in ('SUBMIT', 'SEND_TO_CENTRAL', 'DECIDE')) execute function nomination_goes_on_after_vote();

call keep_facts_of('nomination');

grant select, insert on nomination to ${application};
grant update (superseded_at, superseded_by) on nomination to ${application};
