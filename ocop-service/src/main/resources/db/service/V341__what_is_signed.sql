-- What the service has signed with, and what it has signed. Neither is a fact of the programme: nothing here says anything of
-- a certificate that its own facts do not say.

-- Every public key with which a certificate or a list was ever signed: a print is checked for years after its key is put away.
create table proof_key (
    key_id        text        primary key,
    key           text        not null,
    first_used_at timestamptz not null
);

-- A place on a status list for each thing that was signed of a certificate: who it is for, what it said, and to which end. The
-- same said again has the same place; a place is given once and for ever, and never to another.
create table proof_place (
    position       bigint generated always as identity (start with 0 minvalue 0) primary key,
    certificate_id uuid        not null,
    content_hash   text        not null,
    valid_until    date        not null,
    given_at       timestamptz not null,
    constraint proof_place_of_what_was_said unique (certificate_id, content_hash, valid_until)
);

create trigger unchanged before update on proof_key for each statement execute function refuse_removal();
create trigger unchanged before update on proof_place for each statement execute function refuse_removal();
call keep_all_of('proof_key');
call keep_all_of('proof_place');
grant select, insert on proof_key, proof_place to ${application};
