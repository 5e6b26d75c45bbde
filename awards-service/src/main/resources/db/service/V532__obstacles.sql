-- What stands in the way of an award: a discipline, an investigation, an inspection or a complaint, from a day until it is over.
-- A row for each move. Not public: it is about what somebody may have done.
create table obstacle (
    row_id        uuid primary key,
    obstacle_id   uuid        not null,
    version       integer     not null check (version >= 1),
    recipient_id  uuid        not null,
    kind          text        not null check (kind in ('DISCIPLINE', 'INVESTIGATION', 'INSPECTION', 'COMPLAINT')),
    state         text        not null check (state in ('PENDING', 'ENDED', 'WITHDRAWN')),
    began_on      date        not null,
    ended_on      date,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint obstacle_version unique (obstacle_id, version),
    constraint obstacle_ended check ((state = 'ENDED') = (ended_on is not null)),
    constraint obstacle_in_order check (ended_on > began_on)
);
create unique index obstacle_current on obstacle (obstacle_id) where superseded_at is null;
create index obstacle_of_a_recipient on obstacle (recipient_id);
create index obstacle_by_day on obstacle (began_on, obstacle_id);

call keep_facts_of('obstacle');
grant select, insert on obstacle to ${application};
grant update (superseded_at, superseded_by) on obstacle to ${application};
