-- A certificate is verified when one of the six grounds shows (26/2026/QĐ-TTg art. 8): opened and concluded by some, cleared
-- or revoked by another. A row is a state of it. It is not published: what it does to the certificate is, as its events.
create table verification (
    row_id             uuid primary key,
    verification_id    uuid        not null,
    version            integer     not null check (version > 0),
    state              text        not null check (state in ('OPEN', 'CONCLUDED', 'CLEARED', 'REVOKED')),
    certificate_id     uuid        not null,
    product_key        text        not null,
    ground             text        not null,
    opened_on          date        not null,
    inspection_id      uuid,
    outcome            text check (outcome in ('CONFIRMED', 'NOT_CONFIRMED')),
    concluded_on       date,
    report             text,
    cleared_on         date,
    decision_id        uuid,
    decision_number    text,
    decision_issuer    text,
    decision_signed_on date,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    constraint verification_version unique (verification_id, version),
    constraint verification_is_concluded check (
        (state = 'OPEN') = (outcome is null) and (state = 'OPEN') = (concluded_on is null) and (state = 'OPEN') = (report is null)),
    constraint verification_is_cleared check ((state = 'CLEARED') = (cleared_on is not null) and cleared_on >= concluded_on),
    constraint verification_names_its_decision check (
        (state = 'REVOKED') = (decision_id is not null) and (state = 'REVOKED') = (decision_number is not null)
        and (state = 'REVOKED') = (decision_issuer is not null) and (state = 'REVOKED') = (decision_signed_on is not null)),
    constraint verification_revokes_what_is_confirmed check (
        state <> 'REVOKED' or outcome = 'CONFIRMED' and decision_signed_on >= concluded_on)
);
create unique index verification_current on verification (verification_id) where superseded_at is null;
create unique index verification_one_open on verification (certificate_id)
    where superseded_at is null and state in ('OPEN', 'CONCLUDED');
create index verification_by_day on verification (opened_on, verification_id);
create index verification_of_a_certificate on verification (certificate_id);
call keep_facts_of('verification');

-- Whoever opened or concluded it does not decide it, and every state follows the one before it.
create function verification_takes_two() returns trigger
    language plpgsql as $$
begin
    if exists (select from verification v join act a on a.id = v.recorded_by
               where v.verification_id = new.verification_id
                 and a.actor = (select actor from act where id = new.recorded_by)) then
        raise exception 'a verification is decided by another person than those who opened and concluded it'
            using errcode = 'check_violation', constraint = 'verification_takes_two';
    end if;
    return new;
end $$;
create trigger verification_takes_two before insert on verification
    for each row when (new.state in ('CLEARED', 'REVOKED')) execute function verification_takes_two();

create function verification_goes_on() returns trigger
    language plpgsql as $$
begin
    if not exists (select from verification v
               where v.verification_id = new.verification_id and v.version = new.version - 1
                 and v.certificate_id = new.certificate_id and v.ground = new.ground
                 and (new.state = 'CONCLUDED' and v.state in ('OPEN', 'CONCLUDED')
                      or new.state in ('CLEARED', 'REVOKED') and v.state = 'CONCLUDED')) then
        raise exception 'a verification is opened, then concluded, then decided'
            using errcode = 'check_violation', constraint = 'verification_goes_on';
    end if;
    return new;
end $$;
create trigger verification_goes_on before insert on verification
    for each row when (new.version > 1 or new.state <> 'OPEN') execute function verification_goes_on();

grant select, insert on verification to ${application};
grant update (superseded_at, superseded_by) on verification to ${application};
