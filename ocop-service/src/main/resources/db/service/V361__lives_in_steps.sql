-- The life of a certificate in steps, as CertificateLife tells it: what the register is searched by. Nothing here is stored.

-- From when and until when a certificate holds by itself, as far as the record tells: the earliest and the latest day of each.
create type certificate_term as (from_first date, from_last date, until_first date, until_last date);

-- A later certificate of the product, and the bounds of its first day.
create type certificate_follower as (certificate_id uuid, from_first date, from_last date);

-- The term with what the public record reports of its end: that it ran out, on a day or by one.
create function certificate_term_of(c certification, reported boolean, reported_last date, reported_by date)
    returns certificate_term
    language sql immutable parallel safe
begin atomic
    select case
        when not reported then row(starts.first, starts.last, ends.first, ends.last)::certificate_term
        when reported_last is not null then row(starts.first, starts.last, reported_last, reported_last)::certificate_term
        when ends.last < reported_by then row(starts.first, starts.last, ends.first, ends.last)::certificate_term
        else row(starts.first, starts.last, case when ends.first > reported_by then null else ends.first end, reported_by)::certificate_term end
    from (select first_day_of(c.decision_signed_on, c.expires_on, c.evaluated_on, c.programme_year, false),
            first_day_of(c.decision_signed_on, c.expires_on, c.evaluated_on, c.programme_year, true)) starts (first, last)
        cross join lateral (select coalesce(c.expires_on, (starts.first + interval '36 months')::date),
            coalesce(c.expires_on, (starts.last + interval '36 months')::date)) ends (first, last);
end;

-- The last day of the extension that counts on the day, with what ended it; nothing if none goes beyond the term.
create function certificate_extended_until(term certificate_term, events certificate_event[], on_day date) returns date
    language plpgsql immutable parallel safe as $$
declare
    event certificate_event;
    last  date;
begin
    foreach event in array events loop
        if event.kind = 'EXTENDED' then
            last := event.until_on;
        elsif event.kind = 'EXTENSION_ENDED' and event.happened_on <= on_day and last is not null then
            last := least(last, event.happened_on - 1);
        end if;
    end loop;
    return case when last is null or term.until_first >= last then null else last end;
end $$;

-- Where a certificate stands on a day, as CertificateLife tells it: 0 NOT_YET_VALID, 1 ACTIVE, 2 EXTENDED, 3 UNDER_VERIFICATION,
-- 4 EXPIRED, 5 SUPERSEDED, 6 REVOKED, 7 WITHDRAWN, 8 UNKNOWN. Events come in the order of their days.
create function certificate_state(term certificate_term, events certificate_event[], followers certificate_follower[], on_day date)
    returns integer
    language plpgsql immutable parallel safe as $$
declare
    event        certificate_event;
    follower     certificate_follower;
    ended_as     integer;
    ended_on     date;
    extended     date;
    verified     boolean := false;
    follows      boolean := false;
    filed        uuid[] := '{}';
begin
    foreach event in array events loop
        filed := filed || event.successor_id;
        if event.happened_on <= on_day then
            if event.kind in ('VERIFICATION_OPENED', 'VERIFICATION_CLEARED') then
                verified := event.kind = 'VERIFICATION_OPENED';
            elsif event.kind in ('REVOKED', 'WITHDRAWN', 'SUPERSEDED')
                and (ended_on is null or (event.happened_on, case event.kind when 'REVOKED' then 0 when 'WITHDRAWN' then 1 else 2 end)
                    < (ended_on, case ended_as when 6 then 0 when 7 then 1 else 2 end))
            then
                ended_on := event.happened_on;
                ended_as := case event.kind when 'REVOKED' then 6 when 'WITHDRAWN' then 7 else 5 end;
            end if;
        end if;
    end loop;
    foreach follower in array followers loop
        continue when follower.certificate_id = any (filed);
        if follower.from_last <= on_day and (ended_on is null or follower.from_last < ended_on) then
            ended_on := follower.from_last;
            ended_as := 5;
        end if;
        follows := follows or follower.from_first is null or follower.from_first <= on_day;
    end loop;
    if ended_on is not null then
        extended := certificate_extended_until(term, events, ended_on);
        if coalesce(coalesce(extended, term.until_last) >= ended_on, true) then
            return ended_as;
        end if;
    end if;
    extended := certificate_extended_until(term, events, on_day);
    return case
        when term.from_first > on_day then 0
        when coalesce(extended, term.until_last) < on_day then 4
        when coalesce(term.from_last <= on_day, false) is false then 8
        when coalesce(coalesce(extended, term.until_first) >= on_day, false) is false then 8
        when follows then 8
        when verified then 3
        when term.until_last < on_day then 2
        else 1 end;
end $$;

-- The whole life in steps, each the number of a day times 16 and the state from that day on; the first stands before all days.
create function certificate_steps(term certificate_term, events certificate_event[], followers certificate_follower[])
    returns integer[]
    language plpgsql immutable parallel safe as $$
declare
    steps    integer[] := '{}';
    turns    date[] := array[date '0001-01-01', term.from_first, term.from_last, term.until_first + 1, term.until_last + 1];
    state    integer;
    before   integer := -1;
    turn     date;
    event    certificate_event;
    follower certificate_follower;
begin
    foreach event in array events loop
        turns := turns || array[event.happened_on, event.until_on + 1];
    end loop;
    foreach follower in array followers loop
        turns := turns || array[follower.from_first, follower.from_last];
    end loop;
    foreach turn in array array_sort(array_remove(turns, null)) loop
        state := certificate_state(term, events, followers, turn);
        if state <> before then
            steps := steps || ((turn - date '1970-01-01') * 16 + state);
            before := state;
        end if;
    end loop;
    return steps;
end $$;

-- The number of the state on a day; no step stands before the first.
create function certificate_state_on(steps integer[], on_day date) returns integer
    language sql immutable parallel safe
    return steps[greatest(1, width_bucket((on_day - date '1970-01-01') * 16 + 15, steps))] & 15;
