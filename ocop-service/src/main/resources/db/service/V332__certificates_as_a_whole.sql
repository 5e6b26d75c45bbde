-- The lives of all certificates at once, as CertificateLife tells each: for forecasts and for the pass that reminds. Nothing
-- here is stored.

-- The first day of a certificate, as early and as late as the record allows.
create function first_day_of(signed_on date, expires_on date, evaluated_on date, programme_year integer, at_the_latest boolean)
    returns date
    language sql immutable parallel safe
    return case
        when signed_on is not null then signed_on
        when expires_on is not null then (expires_on - interval '36 months')::date
            + (at_the_latest and ((expires_on - interval '36 months')::date + 1 + interval '36 months')::date = expires_on)::integer
        when evaluated_on is not null and not at_the_latest then evaluated_on
        when coalesce(extract(year from evaluated_on)::integer, programme_year) is null then null
        when at_the_latest then make_date(coalesce(extract(year from evaluated_on)::integer, programme_year) + 1, 12, 31)
        else make_date(programme_year, 1, 1) end;

-- The last day of an extension as it counts on a day, with the result that ended it.
create function extension_of(of_id uuid, on_day date, known_at timestamptz) returns date
    language sql stable parallel safe
begin atomic
    select least(e.until_on, (
            select min(r.happened_on) - 1 from certificate_event r
            where r.certificate_id = of_id and r.kind = 'EXTENSION_ENDED' and r.happened_on <= on_day
              and (r.happened_on, r.recorded_at, r.event_id) > (e.happened_on, e.recorded_at, e.event_id)
              and r.recorded_at <= known_at and (r.superseded_at is null or r.superseded_at > known_at)))
        from certificate_event e
        where e.certificate_id = of_id and e.kind = 'EXTENDED'
          and e.recorded_at <= known_at and (e.superseded_at is null or e.superseded_at > known_at)
        order by e.happened_on desc, e.recorded_at desc, e.event_id desc limit 1;
end;

-- Every certificate with the bounds of its first day, of the last day of its term (term_…) and of the last day on which it
-- holds as it stands on a day (ends_…), and what had ended it by then. One that is known only from the report that it ran out
-- is there if no certification of its year is.
create function certificate_book(on_day date, known_at timestamptz)
    returns table (certificate_id uuid, product_key text, place_code text, unit_on date, outcome text, stars integer,
        programme_year integer, source text, confidence text, starts_first date, starts_last date, term_first date,
        term_last date, ends_first date, ends_last date, ended_as text, ended_on date)
    language sql stable
begin atomic
    with known as (
        select c.certification_id, c.product_key, p.place_code, p.unit_on, c.outcome, c.stars, c.programme_year, c.source,
            c.confidence, c.expires_on, coalesce(c.happened_on, p.unit_on) as happened,
            first_day_of(c.decision_signed_on, c.expires_on, c.evaluated_on, c.programme_year, false) as starts_first,
            first_day_of(c.decision_signed_on, c.expires_on, c.evaluated_on, c.programme_year, true) as starts_last
        from certification c join product p on p.key = c.product_key
            and p.recorded_at <= known_at and (p.superseded_at is null or p.superseded_at > known_at)
        where c.outcome <> 'NOT_PASSED' and c.recorded_at <= known_at and (c.superseded_at is null or c.superseded_at > known_at)
    ),
    events as (
        select e.* from certificate_event e
        where e.recorded_at <= known_at and (e.superseded_at is null or e.superseded_at > known_at)
    ),
    reports as (
        select distinct on (k.certification_id) k.certification_id, r.expires_on, r.happened
        from known r join known k on k.product_key = r.product_key
            and (k.certification_id = r.certification_id or k.programme_year = r.programme_year)
        where r.outcome = 'LAPSED'
        order by k.certification_id, r.happened, r.certification_id
    ),
    terms as (
        select k.*, coalesce(k.expires_on, (k.starts_first + interval '36 months')::date) as own_first,
            coalesce(k.expires_on, (k.starts_last + interval '36 months')::date) as own_last,
            r.certification_id is not null as reported, r.expires_on as reported_last, r.happened as reported_by
        from known k left join reports r using (certification_id)
        where k.outcome = 'PASSED' or not exists (
            select from known o where o.product_key = k.product_key and o.programme_year = k.programme_year and o.outcome = 'PASSED')
    ),
    ends as (
        select t.*,
            case when not reported or reported_last is null and own_last < reported_by then own_first
                when reported_last is not null then reported_last
                when own_first > reported_by then null else own_first end as term_first,
            case when not reported or reported_last is null and own_last < reported_by then own_last
                else coalesce(reported_last, reported_by) end as term_last
        from terms t
    ),
    followed as (
        select e.certification_id, min(l.starts_last) as on_day
        from known e join known l on l.product_key = e.product_key and l.happened > e.happened
        where e.outcome = 'PASSED' and l.outcome = 'PASSED' and not exists (
            select from events f where f.certificate_id = e.certification_id and f.successor_id = l.certification_id)
        group by e.certification_id
    ),
    filed as (
        select e.certificate_id as certification_id, bool_or(e.kind = 'EXTENDED') as extended,
            min((array[to_char(e.happened_on, 'YYYY-MM-DD'),
                case e.kind when 'REVOKED' then '0' when 'WITHDRAWN' then '1' else '2' end])) filter (
                where e.kind in ('REVOKED', 'WITHDRAWN', 'SUPERSEDED')) as decided
        from events e group by e.certificate_id
    ),
    gone as (
        select e.certification_id, e.term_first, e.term_last, coalesce(f.extended, false) as extended,
            least(f.decided[1]::date, l.on_day) as on_day,
            case when f.decided[1]::date <= coalesce(l.on_day, 'infinity') then
                case f.decided[2] when '0' then 'REVOKED' when '1' then 'WITHDRAWN' else 'SUPERSEDED' end
                else 'SUPERSEDED' end as as_what
        from ends e left join filed f using (certification_id) left join followed l using (certification_id)
        where f.certification_id is not null or l.certification_id is not null
    ),
    held as (
        select g.*,
            case when g.extended then nullif(greatest(x.now, g.term_first), g.term_first) end as extended_now,
            case when g.extended then nullif(greatest(x.then_on, g.term_first), g.term_first) end as extended_then
        from gone g left join lateral (
            select extension_of(g.certification_id, certificate_book.on_day, known_at) as now,
                extension_of(g.certification_id, g.on_day, known_at) as then_on) x on g.extended
    )
    select e.certification_id, e.product_key, e.place_code, e.unit_on, e.outcome, e.stars, e.programme_year, e.source, e.confidence,
        e.starts_first, e.starts_last, e.term_first, e.term_last,
        coalesce(h.extended_now, e.term_first), coalesce(h.extended_now, e.term_last),
        case when h.on_day <= certificate_book.on_day and coalesce(coalesce(h.extended_then, e.term_last) >= h.on_day, true) then h.as_what end,
        case when h.on_day <= certificate_book.on_day and coalesce(coalesce(h.extended_then, e.term_last) >= h.on_day, true) then h.on_day end
    from ends e left join held h using (certification_id);
end;
