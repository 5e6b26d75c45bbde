-- A certificate is a certification that was passed; its id outlives corrections. What happens to it later is a fact of its
-- own. Where it stands on a day follows from these facts and from its term; no column says it, and no job sets it.
alter table certification add column certification_edition uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored;
alter table certification add constraint certification_identity unique (certification_id, certification_edition);
create index certification_of_a_product on certification (product_key);
-- what the triggers leave out is settled when they are made, and there is a new edition
drop trigger journalled on certification;
drop trigger superseded_once on certification;
drop trigger stays on certification;
call keep_facts_of('certification');

create table certificate_event (
    row_id              uuid primary key,
    event_id            uuid        not null,
    certificate_id      uuid        not null,
    kind                text        not null check (kind in ('EXTENDED', 'EXTENSION_ENDED', 'VERIFICATION_OPENED', 'VERIFICATION_CLEARED', 'REVOKED', 'WITHDRAWN', 'SUPERSEDED')),
    happened_on         date        not null,
    until_on            date,
    successor_id        uuid,
    ground              text check (ground in ('FALSE_INFORMATION', 'CRITERIA_NO_LONGER_MET', 'LAW_BROKEN', 'MARK_MISUSED', 'PRODUCTION_STOPPED', 'OTHER_CONCLUSION')),
    decision_number     text,
    decision_issuer     text,
    decision_signed_on  date,
    concluded_on        date,
    reference_id        uuid,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    certificate_edition uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint certificate_event_of_a_certificate foreign key (certificate_id, certificate_edition)
        references certification (certification_id, certification_edition) deferrable initially deferred,
    constraint certificate_event_extends_to_a_day check ((kind = 'EXTENDED') = (until_on is not null)),
    constraint certificate_event_names_the_successor check ((kind = 'SUPERSEDED') = (successor_id is not null) and successor_id <> certificate_id),
    constraint certificate_event_has_a_ground check (case when kind = 'REVOKED' then ground is not null
        else ground is null or kind in ('VERIFICATION_OPENED', 'VERIFICATION_CLEARED') end),
    constraint certificate_event_is_decided check (kind not in ('REVOKED', 'WITHDRAWN')
        or decision_number is not null and decision_issuer is not null and decision_signed_on is not null)
);
create unique index certificate_event_current on certificate_event (event_id) where superseded_at is null;
create index certificate_event_of_a_certificate on certificate_event (certificate_id, happened_on);
-- nobody revokes the revoked, withdraws what was withdrawn, or takes a place twice
create unique index certificate_ended_once on certificate_event (certificate_id, (kind = 'SUPERSEDED'))
    where superseded_at is null and kind in ('REVOKED', 'WITHDRAWN', 'SUPERSEDED');
call keep_facts_of('certificate_event');

-- The version of a certificate: each fact about it that was added or superseded by then raises it.
create function certificate_version(of_id uuid, known_at timestamptz) returns bigint
    language sql stable parallel safe
begin atomic
    select sum(seen) - 1 from (
        select count(*) + count(superseded_at) filter (where superseded_at <= known_at)
            from certification where certification_id = of_id and recorded_at <= known_at
        union all
        select count(*) + count(superseded_at) filter (where superseded_at <= known_at)
            from certificate_event where certificate_id = of_id and recorded_at <= known_at) facts (seen);
end;

grant select, insert on certificate_event to ${application};
grant update (superseded_at, superseded_by) on certificate_event to ${application};
