-- What was reported of unpaid construction work of the programme (nợ đọng xây dựng cơ bản). Zero is a report too: that there
-- is none. No report is no zero.
create table construction_debt (
    row_id        uuid primary key,
    entry_id      uuid        not null,
    unit_code     text        not null,
    period        text        not null check (period ~ '^[0-9]{4}(-H[12])?$'),
    unit_on       date        not null,
    amount_vnd    numeric     not null,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id),
    unit_edition  uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day      daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint construction_debt_amount check (amount_vnd >= 0 and amount_vnd < 1000000000000000000 and amount_vnd = trunc(amount_vnd)),
    constraint construction_debt_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index construction_debt_current on construction_debt (unit_code, period) where superseded_at is null;
create unique index construction_debt_entry on construction_debt (entry_id) where superseded_at is null;
create index construction_debt_in_order on construction_debt (unit_on, entry_id);

grant select, insert on construction_debt to ${application};
grant update (superseded_at, superseded_by) on construction_debt to ${application};
call keep_facts_of('construction_debt');
