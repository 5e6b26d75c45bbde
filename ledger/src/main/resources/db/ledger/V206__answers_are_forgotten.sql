-- An answer is kept for retries, not for the record: the act and its journal stay, the answer goes after its time.
create index idempotent_answer_of_an_act on idempotent_answer (act_id);
create index act_recorded_at on act (recorded_at);

create function forget_answers(before timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    forgotten integer;
begin
    delete from idempotent_answer i using act a where a.id = i.act_id and a.recorded_at < before;
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;

revoke execute on function forget_answers(timestamptz) from public;
grant execute on function forget_answers(timestamptz) to ${application};
