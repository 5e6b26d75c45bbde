-- Whoever ends a commendation while another corrects its recipient waits, and then sees what that one filed: otherwise both take
-- the same time of it from the sums of its campaign. Recipients are held before entries of the register are, by all alike: so
-- nobody waits for somebody who waits for him.
create function hold_recipients(ids uuid[]) returns void
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    held bigint;
begin
    loop -- who waited holds the row that was current before, and goes on to the one that is current now
        select count(*) into held from (
            select from recipient where recipient_id = any (ids) and superseded_at is null order by recipient_id for share) rows;
        exit when held = (select count(*) from recipient where recipient_id = any (ids) and superseded_at is null);
    end loop;
end $$;

create or replace function campaign_grants_begin() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform hold_recipients(array_agg(distinct recipient_id)) from changed where recipient_id is not null having count(*) > 0;
    perform tell_campaign_grants('{}', array_agg(row(c.*)::commendation)) from changed c where c.campaign_id is not null having count(*) > 0;
    return null;
end $$;

create or replace function campaign_grants_end() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform hold_recipients(array_agg(distinct recipient_id)) from changed where recipient_id is not null having count(*) > 0;
    perform tell_campaign_grants((select array_agg(row(b.*)::commendation) from before b where b.campaign_id is not null), array_agg(row(c.*)::commendation))
        from changed c where c.campaign_id is not null having count(*) > 0;
    return null;
end $$;
