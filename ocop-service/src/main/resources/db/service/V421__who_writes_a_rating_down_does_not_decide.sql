-- Who writes down what the council of the district or of the centre came to checks nothing by that, whatever he did before; but
-- he does not decide on it. Which moves check which others is said once, as the domain says it.
create or replace function evaluation_move_rank(move text) returns integer
    language sql immutable strict parallel safe
    return case move
        when 'OPEN' then 1 when 'SUBMIT' then 1 when 'SUBMIT_TO_DISTRICT' then 1 when 'ACCEPT' then 1
        when 'REVIEW' then 1 when 'RESUBMIT' then 1
        when 'RECEIVE' then 2 when 'ASSIGN' then 2 when 'REPORT' then 2 when 'ASK_OPINIONS' then 2
        when 'RATE' then 3
        when 'RATE_BY_DISTRICT' then 4 when 'RATE_AT_MINISTRY' then 4
        when 'SEND_TO_MINISTRY' then 5 when 'EVALUATE_AGAIN' then 5 when 'RECOGNISE' then 5
        else 0 end;

create function evaluation_move_checks(move text, earlier text) returns boolean
    language sql immutable strict parallel safe
    return evaluation_move_rank(move) in (2, 3, 5)
        and evaluation_move_rank(earlier) between 1 and evaluation_move_rank(move) - 1;

create or replace function evaluation_takes_two() returns trigger
    language plpgsql as $$
begin
    if exists (
        select from evaluation_dossier d
            join act earlier on earlier.id = d.recorded_by
            join act now on now.id = new.recorded_by
        where d.dossier_id = new.dossier_id and d.version < new.version and earlier.actor = now.actor
          and evaluation_move_checks(new.move, d.move))
    then
        raise exception 'nobody approves what he prepared' using errcode = 'check_violation', constraint = 'evaluation_takes_two';
    end if;
    return new;
end $$;
