-- A target is set by a decision, and set anew by a later one: each is a version of it, and holds from its day until the next
-- one does. What reports announced stays as it is, without a decision. The unit of a decided target existed on its day.
alter table planned_target
    add column decision_number text,
    add column decision_issuer text,
    add column decision_signed_on date,
    add column unit_edition uuid generated always as (case when superseded_at is null and decision_number is not null
        then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    add column unit_day daterange generated always as (case when decision_number is not null
        then daterange(announced_on, announced_on + 1) end) stored,
    add constraint planned_target_whole_decision
        check (num_nulls(decision_number, decision_issuer, decision_signed_on) in (0, 3)),
    add constraint planned_target_by_decision check (decision_number is null
        or coalesce(basis = 'TARGET' and announced_on >= decision_signed_on and announced_on <= make_date(programme_year, 12, 31), false)),
    add constraint planned_target_kept_percent check (shape <> 'MAINTAIN' or value <= 100),
    add constraint planned_target_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred;

create unique index planned_target_one_decision_a_day on planned_target (programme_year, unit_code, measure, announced_on)
    where decision_number is not null and superseded_at is null;
create index planned_target_decisions on planned_target (decision_number, decision_issuer) where decision_number is not null;

-- The edition of the unit is no part of what the row says.
drop trigger journalled on planned_target;
drop trigger superseded_once on planned_target;
drop trigger stays on planned_target;
call keep_facts_of('planned_target');
