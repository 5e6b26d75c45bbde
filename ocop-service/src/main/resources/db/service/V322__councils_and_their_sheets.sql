-- The councils that score products, each by a decision; a later decision that changes one is another version of it.
create table council (
    row_id             uuid primary key,
    council_id         uuid        not null,
    version            bigint      not null check (version > 0),
    level              text        not null check (level in ('PROVINCE', 'CENTRE')),
    valid              daterange   not null check (not isempty(valid) and lower(valid) is not null),
    decision_number    text        not null,
    decision_issuer    text        not null,
    decision_signed_on date        not null,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    constraint council_version unique (council_id, version)
);
create unique index council_current on council (council_id) where superseded_at is null;

-- Who sits in it, for which body, and what he belongs to besides. A person is named as the access token names him.
create table council_member (
    row_id          uuid primary key,
    council_id      uuid        not null,
    council_version bigint      not null,
    person          text        not null,
    name            text        not null,
    body            text        not null,
    seat            text        not null check (seat in ('CHAIR', 'MEMBER')),
    valid           daterange   not null check (not isempty(valid)),
    producer_keys   text[]      not null,
    commune_code    text,
    source          text        not null,
    confidence      text        not null,
    note            text,
    recorded_at     timestamptz not null,
    recorded_by     uuid        not null references act (id),
    superseded_at   timestamptz,
    superseded_by   uuid references act (id),
    constraint council_member_once unique (council_id, council_version, person),
    constraint council_member_of foreign key (council_id, council_version) references council (council_id, version)
);
create unique index council_one_chair on council_member (council_id, council_version) where seat = 'CHAIR';

-- The working rules of the councils of a level (quy chế). What nobody set is not there.
create table council_rule (
    row_id        uuid primary key,
    level         text        not null check (level in ('PROVINCE', 'CENTRE')),
    rule          text        not null check (rule in (
        'QUORUM_PERCENT', 'CHAIR_TAKES_PART', 'MOST_SPREAD', 'MOST_FROM_AVERAGE', 'MOST_SCORINGS', 'COMMUNE_IS_CONFLICT')),
    value         numeric     not null check (value >= 0),
    valid         daterange   not null check (not isempty(valid)),
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint council_rule_once exclude using gist (level with =, rule with =, valid with &&) where (superseded_at is null)
);

-- Why a member has no part in the scoring of one dossier.
create table council_conflict (
    row_id        uuid primary key,
    dossier_id    uuid        not null,
    person        text        not null,
    ground        text        not null check (ground in ('DECLARED', 'FOUND', 'OF_THE_PRODUCER', 'OF_THE_COMMUNE')),
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint council_conflict_once unique (dossier_id, person)
);

-- One scoring of a dossier by those who are present: the first, and a second where the sheets lie too far apart. One that
-- is superseded came to nothing; its sheets stay sealed.
create table council_scoring (
    row_id          uuid primary key,
    scoring_id      uuid        not null unique,
    dossier_id      uuid        not null,
    dossier_version bigint      not null,
    number          integer     not null check (number > 0),
    council_id      uuid        not null,
    council_version bigint      not null,
    kind            text        not null check (kind in ('MEETING', 'WRITTEN')),
    rule_set        text        not null,
    set_no          integer     not null,
    held_on         date        not null,
    source          text        not null,
    confidence      text        not null,
    note            text,
    recorded_at     timestamptz not null,
    recorded_by     uuid        not null references act (id),
    superseded_at   timestamptz,
    superseded_by   uuid references act (id),
    constraint council_scoring_number unique (dossier_id, number),
    constraint council_scoring_by foreign key (council_id, council_version) references council (council_id, version)
);

-- Who scores in it; superseded where a member was excused before the sheets were opened.
create table scoring_member (
    row_id        uuid primary key,
    scoring_id    uuid        not null references council_scoring (scoring_id),
    person        text        not null,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint scoring_member_once unique (scoring_id, person)
);

-- One sheet of one member: the number of the option that he ticked, by item ("2.1=3"). An item that is not there has no tick.
create table score_sheet (
    row_id        uuid primary key,
    scoring_id    uuid        not null references council_scoring (scoring_id),
    person        text        not null,
    rule_set      text        not null,
    set_no        integer     not null,
    ticks         text[]      not null,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint score_sheet_once unique (scoring_id, person)
);

-- That the sheets of a scoring were opened, and what came of them. The average is exact: a sum over so many sheets.
create table score_opening (
    row_id        uuid primary key,
    scoring_id    uuid        not null unique references council_scoring (scoring_id),
    outcome       text        not null check (outcome in ('RATED', 'REJECTED', 'SCORED_AGAIN')),
    stars         integer     check (stars between 1 and 5),
    points        numeric     not null,
    sheets        integer     not null check (sheets > 0),
    spread        numeric     not null check (spread >= 0),
    spread_rule   text        not null check (spread_rule in ('NOT_SET', 'KEPT', 'BROKEN', 'BROKEN_NO_MORE_SCORINGS')),
    most_spread   numeric,
    most_apart    numeric,
    rejections    text[]      not null,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id)
);

-- Whoever files a sheet and whoever opens the sheets of a scoring do so one after the other.
create function hold_scoring(scoring uuid) returns void
    language sql as $$ select pg_advisory_xact_lock(hashtextextended('council_scoring ' || scoring, 0)) $$;

create function sheet_is_sealed() returns trigger
    language plpgsql as $$
begin
    perform hold_scoring(new.scoring_id);
    if exists (select from score_opening o where o.scoring_id = new.scoring_id) then
        raise exception 'no sheet comes after the sheets were opened'
            using errcode = 'check_violation', constraint = 'no_sheet_after_opening';
    end if;
    if not exists (select from scoring_member m join council_scoring s using (scoring_id)
        where m.scoring_id = new.scoring_id and m.person = new.person and m.superseded_at is null and s.superseded_at is null)
    then
        raise exception 'a sheet is of one who scores' using errcode = 'check_violation', constraint = 'sheet_of_a_member';
    end if;
    if not exists (select from act a where a.id = new.recorded_by and a.actor = new.person) then
        raise exception 'a sheet is filed by whose it is' using errcode = 'check_violation', constraint = 'sheet_by_its_member';
    end if;
    if exists (select from council_conflict c join council_scoring s using (dossier_id)
        where s.scoring_id = new.scoring_id and c.person = new.person and c.superseded_at is null)
    then
        raise exception 'a conflict of interest keeps a member away' using errcode = 'check_violation', constraint = 'conflict_blocks';
    end if;
    return new;
end $$;
create trigger sheet_is_sealed before insert on score_sheet for each row execute function sheet_is_sealed();

create function all_sheets_are_in() returns trigger
    language plpgsql as $$
begin
    perform hold_scoring(new.scoring_id);
    if exists (select from scoring_member m
        where m.scoring_id = new.scoring_id and m.superseded_at is null
          and not exists (select from score_sheet s where s.scoring_id = m.scoring_id and s.person = m.person))
    then
        raise exception 'the sheets are opened when all are in' using errcode = 'check_violation', constraint = 'all_sheets_are_in';
    end if;
    return new;
end $$;
create trigger all_sheets_are_in before insert on score_opening for each row execute function all_sheets_are_in();

-- A dossier is scored again only after the sheets before were opened, or came to nothing.
create function scoring_follows() returns trigger
    language plpgsql as $$
begin
    if new.number > 1 and not exists (select from council_scoring s
        where s.dossier_id = new.dossier_id and s.number = new.number - 1
          and (s.superseded_at is not null or exists (select from score_opening o where o.scoring_id = s.scoring_id)))
    then
        raise exception 'a scoring follows the one before it' using errcode = 'check_violation', constraint = 'scoring_follows';
    end if;
    return new;
end $$;
create trigger scoring_follows before insert on council_scoring for each row execute function scoring_follows();

do $$
declare
    facts text;
begin
    foreach facts in array array['council', 'council_member', 'council_rule', 'council_conflict', 'council_scoring',
        'scoring_member', 'score_sheet', 'score_opening']
    loop
        execute format('call keep_facts_of(%L)', facts);
        execute format('grant select, insert on %I to ${application}', facts);
        if facts in ('council', 'council_member', 'council_rule', 'council_scoring', 'scoring_member') then
            execute format('grant update (superseded_at, superseded_by) on %I to ${application}', facts);
        end if;
    end loop;
end $$;
