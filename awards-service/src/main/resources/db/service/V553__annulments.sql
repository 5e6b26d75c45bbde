-- That a commendation is to be annulled, on one of four grounds (Luật Thi đua, khen thưởng 06/2022/QH15 art. 93.2): proposed by
-- one person, decided or refused by another. Not public: it says what somebody did; that a commendation was annulled is.
create table annulment (
    row_id             uuid primary key,
    annulment_id       uuid        not null,
    version            integer     not null check (version in (1, 2)),
    state              text        not null check (state in ('PROPOSED', 'DECIDED', 'REFUSED')),
    commendation_key   text        not null,
    ground             text        not null check (ground in ('FALSE_DECLARATION', 'FORGED_FILE', 'UNLAWFUL_APPRAISAL',
        'CONDITIONS_NOT_MET')),
    step_on            date        not null,
    number             text,
    issuer             text,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    edition            uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint annulment_version unique (annulment_id, version),
    constraint annulment_is_proposed_first check ((version = 1) = (state = 'PROPOSED')),
    constraint annulment_is_decided_by check (num_nulls(number, issuer) = case state when 'DECIDED' then 0 else 2 end),
    constraint annulment_of_a_commendation foreign key (commendation_key, edition)
        references commendation (key, unit_edition) deferrable initially deferred
);
create unique index annulment_current on annulment (annulment_id) where superseded_at is null;
create unique index annulment_one_at_a_time on annulment (commendation_key)
    where superseded_at is null and state in ('PROPOSED', 'DECIDED');
create index annulment_history on annulment (commendation_key, recorded_at);
call keep_facts_of('annulment');

create function annulment_takes_two() returns trigger
    language plpgsql as $$
begin
    if not exists (
        select from annulment a where a.annulment_id = new.annulment_id and a.version = 1 and a.step_on <= new.step_on
          and (a.commendation_key, a.ground) = (new.commendation_key, new.ground))
    then
        raise exception 'an annulment is decided as it was proposed'
            using errcode = 'check_violation', constraint = 'annulment_goes_on';
    end if;
    if exists (
        select from annulment a
            join act earlier on earlier.id = a.recorded_by
            join act now on now.id = new.recorded_by
        where a.annulment_id = new.annulment_id and earlier.actor = now.actor)
    then
        raise exception 'nobody decides on an annulment that he proposed'
            using errcode = 'check_violation', constraint = 'annulment_takes_two';
    end if;
    return new;
end $$;
create trigger annulment_takes_two before insert on annulment
    for each row when (new.version > 1) execute function annulment_takes_two();

grant select, insert on annulment to ${application};
grant update (superseded_at, superseded_by) on annulment to ${application};
