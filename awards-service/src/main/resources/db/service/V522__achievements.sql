-- What a recipient did in a period, and for what kind of merit it counts: one achievement earns one form. Who confirms it did
-- not write it down; what is written down anew is confirmed anew.
create table achievement (
    row_id           uuid        not null unique,
    achievement_id   uuid        not null,
    version          integer     not null check (version > 0),
    recipient_id     uuid        not null,
    title            text        not null,
    description      text,
    period           daterange   not null check (not isempty(period) and lower(period) is not null and upper(period) is not null),
    merit_kind       text        not null check (merit_kind in ('REGULAR', 'SUDDEN', 'MOVEMENT', 'THEMATIC', 'DEDICATION', 'SENIORITY', 'EXTERNAL')),
    campaign_id      uuid,
    theme            text,
    initiatives      text[]      not null,
    confirmed_by     text,
    confirmed_on     date,
    confirmation     text,
    source           text        not null,
    confidence       text        not null,
    note             text,
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null references act (id),
    superseded_at    timestamptz,
    superseded_by    uuid references act (id),
    edition          uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    campaign_edition uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_edition     uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    confirmed_day    daterange generated always as (daterange(confirmed_on, confirmed_on + 1)) stored,
    constraint achievement_key primary key (achievement_id, edition),
    constraint achievement_version unique (achievement_id, version),
    constraint achievement_of_a_campaign foreign key (campaign_id, campaign_edition)
        references campaign (campaign_id, edition) deferrable initially deferred,
    constraint achievement_in_a_campaign check (campaign_id is null or merit_kind in ('MOVEMENT', 'THEMATIC')),
    constraint achievement_theme_of_a_campaign check (theme is null or campaign_id is not null),
    constraint achievement_confirmed_whole check (num_nulls(confirmed_by, confirmed_on, confirmation) in (0, 3)),
    constraint achievement_confirming_unit_existed foreign key (confirmed_by, unit_edition, period confirmed_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred,
    constraint achievement_once exclude using gist (recipient_id with =, folded(title) with =, period with &&)
        where (superseded_at is null)
);
create index achievement_history on achievement (achievement_id, recorded_at);
create index achievement_of_a_recipient on achievement (recipient_id) where superseded_at is null;
create index achievement_in_campaign on achievement (campaign_id) where superseded_at is null and campaign_id is not null;
create index achievement_initiatives on achievement using gin (initiatives) where superseded_at is null;

create function achievement_takes_two() returns trigger
    language plpgsql as $$
begin
    if not exists (select from achievement b
               where b.achievement_id = new.achievement_id and b.version = new.version - 1
                 and (b.recipient_id, b.title, b.description, b.period, b.merit_kind, b.campaign_id, b.theme, b.initiatives)
                     is not distinct from
                     (new.recipient_id, new.title, new.description, new.period, new.merit_kind, new.campaign_id, new.theme, new.initiatives))
            or exists (select from achievement b join act a on a.id = b.recorded_by
               where b.achievement_id = new.achievement_id and b.confirmed_by is null
                 and a.actor = (select actor from act where id = new.recorded_by)) then
        raise exception 'an achievement is confirmed as it was written down, by another person than those who wrote it'
            using errcode = 'check_violation', constraint = 'achievement_takes_two';
    end if;
    return new;
end $$;
create trigger achievement_takes_two before insert on achievement
    for each row when (new.confirmed_by is not null) execute function achievement_takes_two();

call keep_facts_of('achievement');

grant select, insert on achievement to ${application};
grant update (superseded_at, superseded_by) on achievement to ${application};
