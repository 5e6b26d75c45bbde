-- A post-check (hậu kiểm, 26/2026/QĐ-TTg art. 9). The record of it is one fact with its places and findings: a correction is
-- another version of the whole. It is not published.
create table inspection (
    row_id        uuid primary key,
    inspection_id uuid        not null,
    version       integer     not null check (version > 0),
    kind          text        not null check (kind in ('PERIODIC', 'UNANNOUNCED')),
    inspector     text        not null check (inspector in ('PROVINCE', 'MINISTRY')),
    need          text,
    inspected_on  date        not null,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint inspection_version unique (inspection_id, version),
    constraint inspection_says_why_the_ministry check (need is null or inspector = 'MINISTRY')
);
create unique index inspection_current on inspection (inspection_id) where superseded_at is null;
create index inspection_by_day on inspection (inspected_on, inspection_id);
call keep_facts_of('inspection');

-- Where it took place, by the code that the unit had that day; the address as the record has it.
create table inspection_place (
    row_id        uuid primary key,
    inspection_id uuid        not null,
    version       integer     not null,
    place_no      integer     not null check (place_no > 0),
    unit_code     text        not null,
    unit_on       date        not null,
    address       text,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    unit_edition  uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day      daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint inspection_place_key unique (inspection_id, version, place_no),
    constraint inspection_place_of_a_version foreign key (inspection_id, version) references inspection (inspection_id, version),
    constraint inspection_place_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create index inspection_place_by_unit on inspection_place (unit_code);
call keep_facts_of('inspection_place');

-- What was found about one certificate, with the state that it had that day as far as was known when this was filed. The
-- criteria are kept, or not, by a certificate that holds; the mark can be misused after it has ended too.
create table inspection_finding (
    row_id             uuid primary key,
    inspection_id      uuid        not null,
    version            integer     not null,
    finding_no         integer     not null check (finding_no > 0),
    certificate_id     uuid        not null,
    product_key        text        not null,
    subject            text        not null check (subject in ('KEPT_CRITERIA', 'MARK_USE')),
    verdict            text        not null check (verdict in ('IN_ORDER', 'BREACH')),
    found              text        not null,
    certificate_state  text        not null,
    certificate_stars  integer     check (certificate_stars between 1 and 5),
    certificate_as_of  timestamptz not null,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    constraint inspection_finding_key unique (inspection_id, version, finding_no),
    constraint inspection_finding_once unique (inspection_id, version, certificate_id, subject),
    constraint inspection_finding_of_a_version foreign key (inspection_id, version) references inspection (inspection_id, version),
    constraint inspection_finding_has_a_certificate check (certificate_state <> 'NOT_YET_VALID'),
    constraint inspection_finding_of_what_holds check (
        subject = 'MARK_USE' or certificate_state in ('ACTIVE', 'EXTENDED', 'UNDER_VERIFICATION', 'UNKNOWN'))
);
create index inspection_finding_of_a_certificate on inspection_finding (certificate_id);
create index inspection_finding_of_a_product on inspection_finding (product_key);
call keep_facts_of('inspection_finding');

grant select, insert on inspection, inspection_place, inspection_finding to ${application};
grant update (superseded_at, superseded_by) on inspection, inspection_place, inspection_finding to ${application};
