-- What was found for the indicators of a unit, under a version of a criteria set, in a period. An entry is what one act
-- records for one unit, version and period: it is the fact, and is journalled with a hash over its values, so that a million
-- values need no million lines in the journal. Values are only ever added: the last entry that has one counts.

create table indicator_value (
    entry_id         uuid not null,
    indicator_code   text not null,
    unit             text not null,
    amount           numeric check (amount >= 0),
    numerator        numeric check (numerator >= 0),
    denominator      numeric check (denominator > 0),
    part_amount      numeric check (part_amount >= 0),
    part_numerator   numeric check (part_numerator >= 0),
    part_denominator numeric check (part_denominator > 0),
    passed           boolean,
    step             text,
    not_applicable   text,
    source           text not null,
    evidence         text,
    evidence_hash    text check (evidence_hash ~ '^[0-9a-f]{64}$'),
    constraint indicator_value_key primary key (entry_id, indicator_code),
    constraint indicator_value_share check (numerator <= denominator),
    constraint indicator_value_part_share check (part_numerator <= part_denominator),
    constraint indicator_value_percent check (unit <> 'PERCENT' or amount <= 100),
    constraint indicator_value_one_form check (
        num_nonnulls(amount, numerator, passed, step, not_applicable) = 1
        and (numerator is null) = (denominator is null) and (part_numerator is null) = (part_denominator is null))
);

create table assessment_entry (
    row_id         uuid        primary key,
    set_code       text        not null,
    set_version    integer     not null,
    period         text        not null check (period ~ '^[0-9]{4}(-H[12])?$'),
    unit_code      text        not null,
    unit_on        date        not null,
    entry_no       integer     not null check (entry_no > 0),
    value_count    integer     not null default 0 check (value_count > 0),
    values_hash    text        not null default '',
    source         text        not null,
    confidence     text        not null,
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references act (id),
    superseded_at  timestamptz,
    superseded_by  uuid references act (id),
    unit_edition   uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day       daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint assessment_entry_in_turn unique (set_code, set_version, period, unit_code, unit_on, entry_no),
    constraint assessment_entry_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create index assessment_entry_of_a_unit on assessment_entry (unit_code, unit_on);

alter table indicator_value add constraint indicator_value_of_an_entry
    foreign key (entry_id) references assessment_entry (row_id) deferrable initially deferred;

-- An entry comes after its values, and says what they are; from then on it takes no more.
create function values_of_entry() returns trigger
    language plpgsql as $$
declare
    strange text;
begin
    select count(*), encode(sha256(convert_to(coalesce(string_agg(v::text, E'\n' order by v.indicator_code collate "C"), ''), 'UTF8')), 'hex')
        into new.value_count, new.values_hash
        from indicator_value v where v.entry_id = new.row_id;
    select v.indicator_code into strange from indicator_value v
        where v.entry_id = new.row_id and not exists (
            select from indicator i
            where i.set_code = new.set_code and i.set_version = new.set_version
              and i.indicator_code = v.indicator_code and i.unit = v.unit and i.superseded_at is null)
        limit 1;
    if strange is not null or not exists (
            select from criteria_set_publication p where p.set_code = new.set_code and p.set_version = new.set_version) then
        raise exception 'a value belongs to an indicator of a published criteria set'
            using errcode = 'foreign_key_violation', constraint = 'indicator_value_of_an_indicator';
    end if;
    return new;
end $$;

create function entries_take_no_more() returns trigger
    language plpgsql as $$
begin
    if exists (select from added a join assessment_entry e on e.row_id = a.entry_id) then
        raise exception 'an entry that is on file takes no more values'
            using errcode = 'restrict_violation', constraint = 'facts_stay';
    end if;
    return null;
end $$;

create trigger values_of_entry before insert on assessment_entry for each row execute function values_of_entry();
create trigger entries_take_no_more after insert on indicator_value
    referencing new table as added for each statement execute function entries_take_no_more();
create trigger unchanged before update on indicator_value for each statement execute function refuse_removal();
call keep_all_of('indicator_value');
call keep_facts_of('assessment_entry');

grant select, insert on indicator_value, assessment_entry to ${application};
