-- The chain that shows when the journal was tampered with: every entry is sealed once, in commit order, shortly after it
-- was committed, by a hash over what it says and over the seal before it. Writers do not wait for each other because of it.
create table audit_seal (
    position   bigint primary key check (position > 0),
    seq        bigint not null unique references journal (seq),
    entry_hash text   not null,
    chain_hash text   not null
);
call keep_all_of('audit_seal');
create trigger unchanged before update on audit_seal for each statement execute function refuse_removal();

-- What an entry says; the act itself is an entry too, so that its actor, reason and time are covered by after_hash.
create function entry_hash(entry journal) returns text
    language sql immutable parallel safe
    return encode(sha256(convert_to(concat_ws(chr(31), entry.seq, entry.act_id, entry.effect, entry.subject_type,
        entry.subject_id, coalesce(entry.before_hash, '-'), coalesce(entry.after_hash, '-')), 'UTF8')), 'hex');

-- Seals what was committed since, no more than is asked for, and says how much that was. One at a time: who comes second
-- leaves it to the first.
create function seal_journal(most integer) returns integer
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    entry    journal;
    at       bigint := 0;
    chain    text   := '';
    last_xid xid8   := '0';
    last_seq bigint := 0;
    sealed   integer := 0;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('audit_seal', 0)) then
        return 0;
    end if;
    select s.position, s.chain_hash, j.xid, j.seq into at, chain, last_xid, last_seq
        from audit_seal s join journal j using (seq) order by s.position desc limit 1;
    if not found then
        at := 0; chain := ''; last_xid := '0'; last_seq := 0;
    end if;
    for entry in
        select * from journal j
        where j.xid >= last_xid and (j.xid, j.seq) > (last_xid, last_seq) and j.xid < pg_snapshot_xmin(pg_current_snapshot())
        order by j.xid, j.seq limit most
    loop
        at := at + 1;
        chain := encode(sha256(convert_to(chain || chr(31) || entry_hash(entry), 'UTF8')), 'hex');
        insert into audit_seal values (at, entry.seq, entry_hash(entry), chain);
        sealed := sealed + 1;
    end loop;
    return sealed;
end $$;

revoke execute on function seal_journal(integer) from public;
grant execute on function seal_journal(integer) to ${application};
grant select on audit_seal to ${application};
