-- What the service has signed with, and what it signs: that a year-end report was published.

-- Every public key with which a publication was ever signed: it is checked for years after its key is put away.
create table proof_key (
    key_id        text        primary key,
    key           text        not null,
    first_used_at timestamptz not null
);
create trigger unchanged before update on proof_key for each statement execute function refuse_removal();
call keep_all_of('proof_key');
grant select, insert on proof_key to ${application};

-- The publication as it was signed when it came on file. None of those before there was a key: what was not signed then is not
-- signed later, for the signature says what was known on that day.
alter table report_publication add column token text;
alter table report_publication add constraint report_publication_is_signed_in_one_form check (
    token ~ '^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$');
