-- What a commendation was given for, where it came of a nomination: who was given which form by which rules, and the achievement
-- that earned it. Rows from the public record say none of it.
alter table commendation
    add column recipient_id   uuid,
    add column achievement_id uuid,
    add column initiatives    text[],
    add column form_code      text check (form_code ~ '^[A-Z][A-Z0-9_]{1,19}$'),
    add column merit_kind     text check (merit_kind in ('REGULAR', 'SUDDEN', 'MOVEMENT', 'THEMATIC', 'DEDICATION', 'SENIORITY', 'EXTERNAL')),
    add column campaign_id    uuid,
    add column regime         text check (regime ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    add column annulled_on    date,
    add constraint commendation_of_a_recipient_is_one check (recipient_id is null or recipient_count = 1),
    add constraint commendation_earned_is_whole check (achievement_id is null or num_nulls(recipient_id, form_code, merit_kind, regime) = 0),
    add constraint commendation_of_a_household_is_not_regular check (recipient_kind <> 'HOUSEHOLD' or merit_kind <> 'REGULAR'),
    add constraint commendation_annulled_after_decision check (annulled_on >= decision_signed_on);

-- One achievement earns one form: what was annulled earned nothing.
create unique index commendation_one_of_an_achievement on commendation (achievement_id)
    where achievement_id is not null and superseded_at is null and annulled_on is null;
create index commendation_of_an_achievement on commendation (achievement_id) where achievement_id is not null;
create index commendation_of_a_recipient on commendation (recipient_id) where recipient_id is not null;

-- What is granted in a campaign is counted for each nomination in it, from two indexes alone: the awards of the campaign in the
-- order of their recipients, and who of these works directly. Read from the tables, the first thousands of a campaign would cost
-- more than all else that is asked.
create index commendation_of_a_campaign on commendation (campaign_id, form_code, recipient_kind, recipient_id)
    include (recipient_count, unit_on, annulled_on, recorded_at, superseded_at) where campaign_id is not null;
drop index recipient_history;
create index recipient_history on recipient (recipient_id, recorded_at) include (works_directly, superseded_at);

-- Which award an initiative supports: it follows from what is on file, and an initiative supports one award at a time.
create table award_initiative (
    row_id     uuid    not null references commendation (row_id),
    initiative text    not null,
    current    boolean not null,
    constraint award_initiative_key primary key (initiative, row_id)
);
create unique index award_initiative_supports_one_award on award_initiative (initiative) where current;

-- The initiatives are those of the achievement as it is on file when the award comes on file.
create function take_initiatives() returns trigger
    language plpgsql as $$
begin
    new.initiatives := (select a.initiatives from achievement a where a.achievement_id = new.achievement_id and a.superseded_at is null);
    return new;
end $$;

create function follow_initiatives() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    if tg_op = 'INSERT' then
        insert into award_initiative (row_id, initiative, current)
            select new.row_id, i, new.superseded_at is null and new.annulled_on is null
            from unnest(new.initiatives) i group by i;
    else
        update award_initiative set current = false where row_id = new.row_id and current;
    end if;
    return null;
end $$;

create trigger initiatives_taken before insert on commendation
    for each row when (new.achievement_id is not null) execute function take_initiatives();
create trigger initiatives_followed after insert on commendation
    for each row when (new.initiatives is not null) execute function follow_initiatives();
create trigger initiatives_set_free after update on commendation
    for each row when (new.initiatives is not null and new.superseded_at is not null) execute function follow_initiatives();

grant select on award_initiative to ${application};
