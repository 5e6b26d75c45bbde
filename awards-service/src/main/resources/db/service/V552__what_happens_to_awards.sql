-- A conference or another meeting in which awards are handed over: there is no ceremony of its own for that. It has a point of
-- its own and those that are connected to it, each in a unit, which is a code on a day.
create table ceremony (
    row_id             uuid primary key,
    ceremony           text        not null check (ceremony ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    name               text        not null,
    held_on            date        not null,
    organiser          text,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    edition            uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint ceremony_key unique (ceremony, edition)
);
create index ceremony_history on ceremony (ceremony, recorded_at);
create index ceremony_by_day on ceremony (held_on, ceremony);
call keep_facts_of('ceremony');

create table ceremony_point (
    row_id             uuid primary key,
    ceremony           text        not null,
    point              integer     not null check (point between 1 and 1000),
    name               text        not null,
    unit_code          text        not null,
    unit_on            date        not null,
    main               boolean     not null,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    unit_edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day           daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint ceremony_point_key unique (ceremony, point, unit_edition),
    constraint ceremony_point_of_a_ceremony foreign key (ceremony, unit_edition)
        references ceremony (ceremony, edition) deferrable initially deferred,
    constraint ceremony_point_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index ceremony_point_main on ceremony_point (ceremony) where main and superseded_at is null;
create index ceremony_point_history on ceremony_point (ceremony, recorded_at);
call keep_facts_of('ceremony_point');

-- What happened to a commendation after its decision, each thing once, on a day and a document. Notification, presentation and
-- payment are facts of their own; so is that it was annulled, and that what was handed over or paid came back.
create table award_event (
    row_id             uuid primary key,
    commendation_key   text        not null,
    kind               text        not null check (kind in ('NOTIFIED', 'PRESENTED', 'PAID', 'ANNULLED', 'ARTEFACT_RECOVERED',
        'MONEY_RECOVERED')),
    happened_on        date        not null,
    ceremony           text,
    point              integer,
    place              integer check (place between 1 and 10000),
    received_by        text check (received_by in ('RECIPIENT', 'LEADER', 'FAMILY_MEMBER')),
    amount_vnd         numeric check (amount_vnd >= 0 and scale(amount_vnd) = 0),
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    edition            uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint award_event_handed_over check (
        (kind = 'PRESENTED' or num_nulls(received_by, ceremony, point, place) = 4)
        and (point is null or ceremony is not null) and (place is null or point is not null)),
    constraint award_event_of_money check ((kind in ('PAID', 'MONEY_RECOVERED')) = (amount_vnd is not null)),
    constraint award_event_of_a_commendation foreign key (commendation_key, edition)
        references commendation (key, unit_edition) deferrable initially deferred,
    constraint award_event_at_a_ceremony foreign key (ceremony, edition)
        references ceremony (ceremony, edition) deferrable initially deferred,
    constraint award_event_at_a_point foreign key (ceremony, point, edition)
        references ceremony_point (ceremony, point, unit_edition) deferrable initially deferred
);
create unique index award_event_once on award_event (commendation_key, kind) where superseded_at is null;
-- One place in the order of a point, one recipient.
create unique index award_event_place on award_event (ceremony, point, place) where superseded_at is null and place is not null;
create index award_event_history on award_event (commendation_key, recorded_at);
create index award_event_by_ceremony on award_event (ceremony) where ceremony is not null;
call keep_facts_of('award_event');

-- Nothing happens before the decision; what is annulled is neither made known nor handed over nor paid, and comes back.
create function award_event_follows() returns trigger
    language plpgsql as $$
declare
    award commendation;
    rests text := case new.kind when 'ARTEFACT_RECOVERED' then 'PRESENTED' when 'MONEY_RECOVERED' then 'PAID' end;
begin
    select c.* into award from commendation c where c.key = new.commendation_key and c.superseded_at is null;
    if new.happened_on < award.decision_signed_on
        or new.kind in ('NOTIFIED', 'PRESENTED', 'PAID') and award.annulled_on <= new.happened_on
        or new.kind = 'ANNULLED' and award.annulled_on is distinct from new.happened_on
        or rests is not null and (award.annulled_on is null or award.annulled_on > new.happened_on)
        or rests is not null and not exists (
            select from award_event e where e.commendation_key = new.commendation_key and e.kind = rests
              and e.superseded_at is null and e.happened_on <= new.happened_on
              and (new.kind <> 'MONEY_RECOVERED' or new.amount_vnd <= e.amount_vnd))
    then
        raise exception 'what happens to an award follows its decision, or its annulment'
            using errcode = 'check_violation', constraint = 'award_event_follows';
    end if;
    return new;
end $$;
create trigger award_event_follows before insert on award_event for each row execute function award_event_follows();

grant select, insert on ceremony, ceremony_point, award_event to ${application};
grant update (superseded_at, superseded_by) on ceremony, ceremony_point, award_event to ${application};
