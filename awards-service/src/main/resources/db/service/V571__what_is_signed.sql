-- What the service has signed with, and what it has signed. Neither is a fact of the programme: nothing here says anything of
-- a commendation that its own facts do not say, and nothing of a person: the content is a hash.

-- Every public key with which a commendation or a list was ever signed: a print is checked for years after its key is put away.
create table proof_key (
    key_id        text        primary key,
    key           text        not null,
    first_used_at timestamptz not null
);

-- A place on a status list for each thing that was signed of a commendation: of which, and what it said. The same said again has
-- the same place; a place is given once and for ever, and never to another.
create table proof_place (
    position         bigint generated always as identity (start with 0 minvalue 0) primary key,
    commendation_key text        not null,
    content_hash     text        not null,
    given_at         timestamptz not null,
    constraint proof_place_of_what_was_said unique (commendation_key, content_hash)
);

create trigger unchanged before update on proof_key for each statement execute function refuse_removal();
create trigger unchanged before update on proof_place for each statement execute function refuse_removal();
call keep_all_of('proof_key');
call keep_all_of('proof_place');
grant select, insert on proof_key, proof_place to ${application};
