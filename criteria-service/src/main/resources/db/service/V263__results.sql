-- Results of works: what is measured is a catalogue, on file as data; which indicators of criteria sets rest on it, too.
create table result_measure (
    row_id        uuid primary key,
    code          text        not null check (code ~ '^works(\.[a-z0-9]+(-[a-z0-9]+)*)+$'),
    label_vi      text        not null,
    label_en      text        not null,
    kind          text        not null check (kind in ('FLOW', 'STOCK')),
    unit          text        not null check (unit in ('KM', 'WORK', 'SCHOOL', 'HEALTH_STATION', 'HOUSEHOLD')),
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    constraint result_measure_key unique (code, edition)
);
create index result_measure_in_order on result_measure (code collate "C");

create table result_measure_indicator (
    row_id         uuid primary key,
    measure_code   text        not null,
    set_code       text        not null,
    set_version    integer     not null,
    indicator_code text        not null,
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references act (id),
    superseded_at  timestamptz,
    superseded_by  uuid references act (id),
    edition        uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    part_edition   uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    constraint result_measure_indicator_key unique (measure_code, set_code, set_version, indicator_code, edition),
    constraint result_measure_indicator_measure foreign key (measure_code, part_edition)
        references result_measure (code, edition) deferrable initially deferred,
    constraint result_measure_indicator_indicator foreign key (set_code, set_version, indicator_code, part_edition)
        references indicator (set_code, set_version, indicator_code, edition) deferrable initially deferred
);

-- What a commune reached in a period, or had at its end. Totals of larger units are published figures, never entries.
create table result_entry (
    row_id         uuid primary key,
    entry_id       uuid        not null,
    measure_code   text        not null,
    unit_code      text        not null,
    programme_year integer     not null,
    half           integer     not null check (half in (0, 1, 2)),
    value          numeric     not null check (value >= 0),
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references act (id),
    superseded_at  timestamptz,
    superseded_by  uuid references act (id),
    period_end     date        generated always as (case when half = 1 then make_date(programme_year, 6, 30) else make_date(programme_year, 12, 31) end) stored,
    edition        uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    current_edition uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day       daterange generated always as (case when half = 1 then daterange(make_date(programme_year, 6, 30), make_date(programme_year, 7, 1))
                                                  else daterange(make_date(programme_year, 12, 31), make_date(programme_year + 1, 1, 1)) end) stored,
    constraint result_entry_once unique (measure_code, unit_code, programme_year, half, edition),
    constraint result_entry_measure foreign key (measure_code, current_edition)
        references result_measure (code, edition) deferrable initially deferred,
    constraint result_entry_unit_existed foreign key (unit_code, current_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create index result_entry_in_order on result_entry (period_end, entry_id);
create index result_entry_of_a_sheet on result_entry (unit_code, programme_year, half);

grant select, insert on result_measure, result_measure_indicator, result_entry to ${application};
grant update (superseded_at, superseded_by) on result_measure, result_measure_indicator, result_entry to ${application};
call keep_facts_of('result_measure');
call keep_facts_of('result_measure_indicator');
call keep_facts_of('result_entry');
