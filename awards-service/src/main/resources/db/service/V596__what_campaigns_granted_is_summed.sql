-- What is granted in campaigns, as it is counted for every nomination in them: on each day how many more recipients, or fewer, and
-- from which instant on that was known. Nothing here is a fact: each row follows from facts and is made in the transaction that
-- files them; the table could be emptied and made again. Counted from the facts, each award of a campaign had its recipient looked up.
create table campaign_grant (
    campaign_id    uuid        not null,
    form_code      text        not null,
    recipient_kind text        not null,
    on_day         date        not null,
    known_from     timestamptz not null,
    granted        integer     not null,
    direct         integer     not null,
    unknown        integer     not null
);

-- What a commendation adds as long as something was known: from its day on, and no more once it is annulled.
create function campaign_grants(c commendation, known tstzrange, granted integer, direct integer, unknown integer)
    returns setof campaign_grant
    language sql immutable
begin atomic
    select (c).campaign_id, (c).form_code, (c).recipient_kind, d.day, i.at,
        granted * d.adds * i.adds, direct * d.adds * i.adds, unknown * d.adds * i.adds
    from (values ((c).unit_on, 1), (case when (c).annulled_on is not null then greatest((c).annulled_on, (c).unit_on) end, -1)) d (day, adds)
        cross join (values (lower(known), 1), (upper(known), -1)) i (at, adds)
    where (c).campaign_id is not null and (c).form_code is not null and not isempty(known) and d.day is not null and i.at is not null;
end;

-- Of rows that are on file, before and after. Nobody is known to work directly but as long as the recipient says so.
create function tell_campaign_grants(before commendation[], after commendation[]) returns void
    language sql security definer set search_path = pg_catalog, public
begin atomic
    insert into campaign_grant
        with told as (select b as c, -1 as adds from unnest(before) b union all select a, 1 from unnest(after) a),
        steps as (
            select g.*, t.adds from told t
                cross join lateral campaign_grants(t.c, tstzrange((t.c).recorded_at, (t.c).superseded_at), (t.c).recipient_count, 0, (t.c).recipient_count) g
            union all
            select g.*, t.adds from told t
                join recipient r on r.recipient_id = (t.c).recipient_id and r.works_directly is not null
                cross join lateral campaign_grants(t.c, tstzrange((t.c).recorded_at, (t.c).superseded_at) * tstzrange(r.recorded_at, r.superseded_at),
                    0, r.works_directly::integer, -1) g
        )
        select campaign_id, form_code, recipient_kind, on_day, known_from, sum(adds * granted), sum(adds * direct), sum(adds * unknown)
        from steps group by 1, 2, 3, 4, 5
        having sum(adds * granted) <> 0 or sum(adds * direct) <> 0 or sum(adds * unknown) <> 0;
end;

-- Of recipients: what is known of them changes what is known of all that they were granted.
create function tell_campaign_grants_of(before recipient[], after recipient[]) returns void
    language sql security definer set search_path = pg_catalog, public
begin atomic
    insert into campaign_grant
        with told as (select b as r, -1 as adds from unnest(before) b union all select a, 1 from unnest(after) a),
        steps as (
            select g.*, t.adds from told t
                join commendation c on c.recipient_id = (t.r).recipient_id and c.campaign_id is not null
                cross join lateral campaign_grants(c, tstzrange(c.recorded_at, c.superseded_at) * tstzrange((t.r).recorded_at, (t.r).superseded_at),
                    0, (t.r).works_directly::integer, -1) g
            where (t.r).works_directly is not null
        )
        select campaign_id, form_code, recipient_kind, on_day, known_from, sum(adds * granted), sum(adds * direct), sum(adds * unknown)
        from steps group by 1, 2, 3, 4, 5
        having sum(adds * direct) <> 0 or sum(adds * unknown) <> 0;
end;

-- Whoever says something else of a recipient meanwhile waits, and then sees these.
create function campaign_grants_begin() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform from recipient r
        where r.recipient_id in (select recipient_id from changed) and r.superseded_at is null order by r.recipient_id for share;
    perform tell_campaign_grants('{}', array_agg(row(c.*)::commendation)) from changed c where c.campaign_id is not null having count(*) > 0;
    return null;
end $$;

create function campaign_grants_end() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform tell_campaign_grants((select array_agg(row(b.*)::commendation) from before b where b.campaign_id is not null), array_agg(row(c.*)::commendation))
        from changed c where c.campaign_id is not null having count(*) > 0;
    return null;
end $$;

create function campaign_grants_of_recipients_begin() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform tell_campaign_grants_of('{}', array_agg(row(c.*)::recipient)) from changed c where c.works_directly is not null having count(*) > 0;
    return null;
end $$;

create function campaign_grants_of_recipients_end() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform tell_campaign_grants_of((select array_agg(row(b.*)::recipient) from before b), array_agg(row(c.*)::recipient)) from changed c having count(*) > 0;
    return null;
end $$;

select tell_campaign_grants('{}', array_agg(c)) from commendation c
    where campaign_id is not null group by campaign_id, form_code, recipient_kind, unit_on;

create index campaign_grant_of_a_campaign on campaign_grant (campaign_id, form_code, recipient_kind)
    include (on_day, known_from, granted, direct, unknown);

create trigger campaign_grants_follow after insert on commendation
    referencing new table as changed for each statement execute function campaign_grants_begin();
create trigger campaign_grants_follow_change after update on commendation
    referencing old table as before new table as changed for each statement execute function campaign_grants_end();
create trigger campaign_grants_follow after insert on recipient
    referencing new table as changed for each statement execute function campaign_grants_of_recipients_begin();
create trigger campaign_grants_follow_change after update on recipient
    referencing old table as before new table as changed for each statement execute function campaign_grants_of_recipients_end();

grant select on campaign_grant to ${application};
