-- A person decided of two recipients whether they are the same. Nothing is merged: both stay on file, and whoever reads the
-- history of one is shown what the other was given, too. A row for each verdict, with what they had in common when it was said.
create table recipient_match (
    row_id           uuid primary key,
    first_id         uuid        not null,
    second_id        uuid        not null,
    version          integer     not null check (version >= 1),
    verdict          text        not null check (verdict in ('SAME', 'DIFFERENT')),
    name_alike       text        not null check (name_alike in ('SAME', 'DIFFERENT')),
    unit_alike       text        not null check (unit_alike in ('SAME', 'DIFFERENT', 'UNKNOWN')),
    birth_year_alike text        not null check (birth_year_alike in ('SAME', 'DIFFERENT', 'UNKNOWN')),
    source           text        not null,
    confidence       text        not null,
    note             text,
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null references act (id),
    superseded_at    timestamptz,
    superseded_by    uuid references act (id),
    constraint recipient_match_in_order check (first_id < second_id),
    constraint recipient_match_version unique (first_id, second_id, version)
);
create unique index recipient_match_current on recipient_match (first_id, second_id) where superseded_at is null;
create index recipient_match_second on recipient_match (second_id);

call keep_facts_of('recipient_match');
grant select, insert on recipient_match to ${application};
grant update (superseded_at, superseded_by) on recipient_match to ${application};

-- Recipients of the same name without accents are found by this.
create index recipient_alike on recipient (kind, folded(name));

-- Every unit in which a place ever lay on a day, and every one into which it passed later, with what that lay in: what somebody
-- was on file for before a merger is compared with what he is on file for after it.
create function units_ever_in_line(of_code text, on_day date, known_at timestamptz) returns setof text
    language sql stable parallel safe rows 8
begin atomic
    with recursive line (code, on_day) as (
        select of_code, on_day
        union
        select next.successor_code, next.changed_on from line l cross join lateral (
            select s.successor_code, s.changed_on, min(s.changed_on) over () as first from unit_succession s
            where s.predecessor_code = l.code and s.changed_on > l.on_day
              and s.recorded_at <= known_at and (s.superseded_at is null or s.superseded_at > known_at)) next
        where next.changed_on = next.first
    )
    select u from line l cross join lateral units_ever_above(l.code, l.on_day) u;
end;

-- Whom else a recipient is, by the verdicts that were known.
create function recipients_same_as(of_id uuid, known_at timestamptz) returns setof uuid
    language sql stable parallel safe rows 2
begin atomic
    with recursive same (id) as (
        select of_id
        union
        select other.id from same s cross join lateral (
            select m.second_id as id from recipient_match m
            where m.first_id = s.id and m.verdict = 'SAME' and m.recorded_at <= known_at and (m.superseded_at is null or m.superseded_at > known_at)
            union all
            select m.first_id from recipient_match m
            where m.second_id = s.id and m.verdict = 'SAME' and m.recorded_at <= known_at and (m.superseded_at is null or m.superseded_at > known_at)
        ) other
    )
    select id from same;
end;
