-- In which region or group a unit is, for the levels of the criteria sets that differ by it. A row of a unit goes before
-- that of a unit above it: the province's row says the region of all its communes, but of those that have their own.

create table commune_classification (
    row_id        uuid        not null unique,
    unit_code     text        not null check (unit_code ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$'),
    scheme        text        not null check (scheme in ('REGION', 'COMMUNE_GROUP')),
    area          text        not null,
    ground        text        not null check (ground in ('LOCATION', 'SPECIALLY_DIFFICULT', 'SAFETY_ZONE', 'GROUPED')),
    valid         daterange   not null check (not isempty(valid)),
    legal_basis   text,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    edition       uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid else row_id end) stored,
    constraint commune_classification_key primary key (unit_code, scheme, edition, valid without overlaps),
    constraint commune_classification_area check (
        (scheme = 'REGION') = (area in ('TDMNPB', 'DBSH', 'BTB', 'DHNTB', 'TN', 'DNB', 'DBSCL'))
        and (scheme = 'COMMUNE_GROUP') = (area in ('GROUP1', 'GROUP2', 'GROUP3')))
);
call keep_facts_of('commune_classification');

grant select, insert on commune_classification to ${application};
grant update (superseded_at, superseded_by) on commune_classification to ${application};
