-- By how many criteria are met reports put communes into bands. The bands are no law and differ by report, so they are data:
-- for sets of so many criteria, on these days. Two bands for the same number never share a day and a count.
create table progress_band (
    row_id        uuid primary key,
    template      text        not null,
    criteria      integer     not null check (criteria between 1 and 99),
    least         integer     not null,
    most          integer     not null,
    name_vi       text        not null,
    name_en       text        not null,
    valid         daterange   not null check (not isempty(valid)),
    legal_basis   text,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint progress_band_counts check (least between 0 and most and most <= criteria),
    constraint progress_band_one_of_each exclude using gist (
        criteria with =, int4range(least, most, '[]') with &&, valid with &&) where (superseded_at is null)
);

grant select, insert on progress_band to ${application};
grant update (superseded_at, superseded_by) on progress_band to ${application};
call keep_facts_of('progress_band');
