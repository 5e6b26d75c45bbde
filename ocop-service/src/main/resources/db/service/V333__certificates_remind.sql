-- What a certificate reminds of: that its re-evaluation can be asked for, that it cannot be asked for any longer, that it runs
-- out soon, and that it has run out. A notice is filed once for each end of a certificate; where an end turns out to be another
-- one, its notices are taken back and the other one gets its own. No state depends on them.
create table certificate_notice (
    row_id         uuid primary key,
    notice_id      uuid        not null,
    certificate_id uuid        not null,
    kind           text        not null check (kind in ('WINDOW_OPENED', 'WINDOW_CLOSED', 'EXPIRES_SOON', 'EXPIRED')),
    due_on         date        not null,
    ends_on        date,
    ends_by        date        not null check (ends_on is null or ends_on = ends_by),
    rule_set       text,
    days           integer,
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references act (id),
    superseded_at  timestamptz,
    superseded_by  uuid references act (id),
    constraint certificate_notice_names_its_rule check ((kind = 'EXPIRED') = (rule_set is null) and (rule_set is null) = (days is null)
        and (kind = 'EXPIRED' or ends_on is not null))
);
create unique index certificate_notice_once on certificate_notice (certificate_id, kind, ends_by) where superseded_at is null;
create index certificate_notice_by_day on certificate_notice (due_on, notice_id);
call keep_facts_of('certificate_notice');

-- What is due of all certificates on a day, and is not on file; and what is on file of an end that is another one by now.
-- One at a time: who comes second waits, and finds nothing left to do. It says how many were filed and how many taken back.
create function remind_of_certificates(of_act uuid, at timestamptz, on_day date, of_rules text, opens integer, closes integer,
        of_warning_rules text, warns integer)
    returns table (filed bigint, taken_back bigint)
    language plpgsql set work_mem = '256MB' as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('certificate notices', 0));
    return query
    with book as materialized (
        select b.certificate_id, b.source, b.confidence, b.term_last, b.ends_last, b.ended_as, b.starts_first,
            b.term_first = b.term_last as term_known, b.ends_first = b.ends_last as end_known
        from certificate_book(on_day, at) b where b.outcome = 'PASSED'
    ),
    due as (
        select b.certificate_id, d.kind, d.due_on, d.ends_on, d.ends_by, d.rule_set, d.days, b.source, b.confidence
        from book b cross join lateral (
            select 'WINDOW_OPENED', b.term_last - opens, b.term_last, b.term_last, of_rules, opens
                where b.term_known and on_day between b.term_last - opens and b.term_last - closes
            union all
            select 'WINDOW_CLOSED', b.term_last - closes + 1, b.term_last, b.term_last, of_rules, closes
                where b.term_known and on_day between b.term_last - closes + 1 and b.term_last
            union all
            select 'EXPIRES_SOON', b.ends_last - warns, b.ends_last, b.ends_last, of_warning_rules, warns
                where b.end_known and on_day between b.ends_last - warns and b.ends_last
            union all
            select 'EXPIRED', b.ends_last + 1, case when b.end_known then b.ends_last end, b.ends_last, null, null
                where b.ends_last < on_day) d (kind, due_on, ends_on, ends_by, rule_set, days)
        where b.ended_as is null and coalesce(b.starts_first <= on_day, true)
    ),
    added as (
        insert into certificate_notice (row_id, notice_id, certificate_id, kind, due_on, ends_on, ends_by, rule_set, days,
                source, confidence, recorded_at, recorded_by)
            select uuidv7(), uuidv7(), d.certificate_id, d.kind, d.due_on, d.ends_on, d.ends_by, d.rule_set, d.days,
                d.source, d.confidence, at, of_act
            from due d
            where not exists (select from certificate_notice n where n.certificate_id = d.certificate_id and n.kind = d.kind
                and n.ends_by = d.ends_by and n.superseded_at is null)
            on conflict (certificate_id, kind, ends_by) where superseded_at is null do nothing
            returning 1
    ),
    gone as (
        update certificate_notice n set superseded_at = at, superseded_by = of_act
            from certificate_notice o left join book b using (certificate_id)
            where n.row_id = o.row_id and o.superseded_at is null
              and o.ends_by is distinct from case when o.kind in ('WINDOW_OPENED', 'WINDOW_CLOSED') then b.term_last else b.ends_last end
            returning 1
    )
    select (select count(*) from added), (select count(*) from gone);
end $$;

grant select, insert on certificate_notice to ${application};
grant update (superseded_at, superseded_by) on certificate_notice to ${application};
