-- Who can be, or was, commended. The identity outlives corrections; the name of a person or of a household is not public until
-- that is decided, on a document. The unit is a code on a day; the database refuses a unit that did not exist then.
create table recipient (
    row_id               uuid primary key,
    recipient_id         uuid        not null,
    kind                 text        not null check (kind in ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD', 'ENTERPRISE', 'TERRITORY')),
    name                 text        not null,
    name_is_public       boolean     not null,
    publication_document text,
    restricted           boolean     not null default false,
    unit_code            text,
    unit_on              date        not null,
    works_directly       boolean,
    sex                  text check (sex in ('FEMALE', 'MALE')),
    birth_year           integer check (birth_year between 1850 and 2100),
    works_at             text,
    source               text        not null,
    confidence           text        not null,
    note                 text,
    recorded_at          timestamptz not null,
    recorded_by          uuid        not null references act (id),
    superseded_at        timestamptz,
    superseded_by        uuid references act (id),
    unit_edition         uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day             daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint recipient_territory_has_unit check (kind <> 'TERRITORY' or unit_code is not null),
    constraint recipient_person_alone_has_sex check (kind = 'INDIVIDUAL' or num_nulls(sex, birth_year) = 2),
    constraint recipient_person_is_published_by_document check (
        kind not in ('INDIVIDUAL', 'HOUSEHOLD') or not name_is_public or publication_document is not null),
    constraint recipient_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index recipient_current on recipient (recipient_id) where superseded_at is null;
create index recipient_history on recipient (recipient_id, recorded_at);
create index recipient_unit on recipient (unit_code) where superseded_at is null;

call keep_facts_of('recipient');
grant select, insert on recipient to ${application};
grant update (superseded_at, superseded_by) on recipient to ${application};
