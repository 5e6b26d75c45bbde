-- The days on which nobody works, of the years that are known: deadlines of requests and nominations are counted by them.

create table calendar_day (
    row_id        uuid primary key,
    day           date        not null,
    kind          text        not null check (kind in ('HOLIDAY', 'DAY_OFF', 'WORKING_DAY')),
    name          text        not null,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id)
);
create unique index calendar_day_current on calendar_day (day) where superseded_at is null;

-- Of such a year every day off is on file; of any other nobody may count working days.
create table calendar_year (
    row_id        uuid primary key,
    calendar_year integer     not null check (calendar_year between 2009 and 2100),
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id)
);
create unique index calendar_year_current on calendar_year (calendar_year) where superseded_at is null;

call keep_facts_of('calendar_day');
call keep_facts_of('calendar_year');

grant select, insert on calendar_day, calendar_year to ${application};
grant update (superseded_at, superseded_by) on calendar_day, calendar_year to ${application};
