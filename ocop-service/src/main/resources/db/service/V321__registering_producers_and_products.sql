-- Producers and products are registered by the communes, not only read from the public record. A legal form that a source
-- does not say stays unsaid: ENTERPRISE is one whose size, HOUSEHOLD one whose registration, ESTABLISHMENT one whose form is
-- not stated. A large enterprise is no producer and has no place here.
alter table producer drop constraint producer_kind_check;
alter table producer add constraint producer_kind check (kind in (
    'COOPERATIVE', 'COOPERATIVE_GROUP', 'ENTERPRISE', 'SMALL_OR_MEDIUM_ENTERPRISE', 'FARM', 'HOUSEHOLD', 'PRODUCTION_HOUSEHOLD',
    'BUSINESS_HOUSEHOLD', 'ESTABLISHMENT', 'ASSOCIATION', 'UNION', 'OPERATING_CENTRE', 'SIMILAR_BODY'));
alter table producer add column branch_of text;

-- Which forms of producer may have a product evaluated, for which product sets, from when.
create table producer_eligibility (
    row_id        uuid primary key,
    kind          text        not null check (kind in (
        'COOPERATIVE', 'COOPERATIVE_GROUP', 'SMALL_OR_MEDIUM_ENTERPRISE', 'FARM', 'PRODUCTION_HOUSEHOLD', 'BUSINESS_HOUSEHOLD',
        'ASSOCIATION', 'UNION', 'OPERATING_CENTRE', 'SIMILAR_BODY')),
    first_set     integer     not null check (first_set between 1 and 26),
    last_set      integer     not null check (last_set between 1 and 26),
    valid         daterange   not null check (not isempty(valid)),
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    constraint producer_eligibility_sets check (first_set <= last_set),
    constraint producer_eligibility_once exclude using gist (
        kind with =, int4range(first_set, last_set, '[]') with &&, valid with &&) where (superseded_at is null)
);

-- Who stands for a producer, and where: the address of a household is that of a home. It says something of a person: it is in no register and in no feed, and reads of it are on record.
create table producer_representative (
    row_id        uuid primary key,
    producer_key  text        not null,
    name          text        not null,
    sex           text        check (sex in ('FEMALE', 'MALE')),
    ethnicity     text,
    identity_no   text,
    address       text,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id)
);
create unique index producer_representative_current on producer_representative (producer_key) where superseded_at is null;
create index producer_representative_of on producer_representative (producer_key);

-- The product set by its number, and the code (province)-(commune)-(sequence kept by the commune)-20(year). What was read from
-- the public record has no code.
alter table product
    add column set_no        integer check (set_no between 1 and 26),
    add column code_province text,
    add column code_commune  text,
    add column code_sequence integer check (code_sequence > 0),
    add column code_year     integer check (code_year between 2000 and 2099),
    add column product_code  text generated always as (
        code_province || '-' || code_commune || '-' || code_sequence::text || '-' || code_year::text) stored,
    add constraint product_code_whole check (num_nulls(code_province, code_commune, code_sequence, code_year) in (0, 4));
create unique index product_code_once on product (code_commune, code_year, code_sequence) where superseded_at is null;

-- A commune counts on: no number is left out, and none is given to another product.
create function product_code_follows() returns trigger
    language plpgsql as $$
begin
    if new.code_sequence > 1 and not exists (select from product p
        where p.code_commune = new.code_commune and p.code_year = new.code_year and p.code_sequence = new.code_sequence - 1)
    then
        raise exception 'the sequence of a commune leaves no number out'
            using errcode = 'check_violation', constraint = 'product_code_follows';
    end if;
    if exists (select from product p
        where p.code_commune = new.code_commune and p.code_year = new.code_year and p.code_sequence = new.code_sequence
          and p.key <> new.key)
    then
        raise exception 'a product code is given once' using errcode = 'unique_violation', constraint = 'product_code_once';
    end if;
    return new;
end $$;
create trigger product_code_follows before insert on product
    for each row when (new.code_sequence is not null) execute function product_code_follows();

grant select, insert on producer_eligibility, producer_representative to ${application};
grant update (superseded_at, superseded_by) on producer_eligibility, producer_representative to ${application};
call keep_facts_of('producer_eligibility');
call keep_facts_of('producer_representative');
