-- That something of a person is on file, since when and from where, is a fact; what it says stands beside it, sealed, so that
-- another key can take the place of one without touching a fact, and so that what must be erased can be.
create table person_data (
    row_id        uuid primary key,
    recipient_id  uuid        not null,
    field         text        not null check (field in (
        'IDENTITY_NUMBER', 'BIRTH_DATE', 'ADDRESS', 'PHONE', 'ETHNICITY', 'PARTY_MEMBER', 'DISABILITY')),
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id)
);
create unique index person_data_current on person_data (recipient_id, field) where superseded_at is null;
create index person_data_history on person_data (recipient_id, recorded_at);

create table person_data_value (
    row_id  uuid primary key references person_data (row_id),
    key_id  bigint not null,
    sealed  bytea  not null,
    mark    bytea,
    mark_by bigint,
    constraint person_data_mark_whole check (num_nulls(mark, mark_by) in (0, 2))
);
create index person_data_by_key on person_data_value (key_id, row_id);
create index person_data_by_mark on person_data_value (mark) where mark is not null;

-- Only the same is sealed anew: which fact a value belongs to never changes.
create function person_data_value_stays() returns trigger
    language plpgsql as $$
begin
    if new.row_id <> old.row_id or (new.key_id = old.key_id and new.mark_by is not distinct from old.mark_by) then
        raise exception 'a value is only ever sealed anew, with another key'
            using errcode = 'restrict_violation', constraint = 'person_data_value_stays';
    end if;
    return new;
end $$;
create trigger stays before update on person_data_value for each row execute function person_data_value_stays();

call keep_facts_of('person_data');
grant select, insert on person_data to ${application};
grant update (superseded_at, superseded_by) on person_data to ${application};
grant select, insert, delete on person_data_value to ${application};
grant update (key_id, sealed, mark, mark_by) on person_data_value to ${application};
