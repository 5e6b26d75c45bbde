-- A programme year is closed by two persons: one proposes it, another decides. Years that were closed before this system
-- came are loaded.

alter table programme_year drop constraint programme_year_status_check;
alter table programme_year add constraint programme_year_status check (status in ('OPEN', 'CLOSING_PROPOSED', 'CLOSED'));

create function closing_takes_two() returns trigger
    language plpgsql as $$
declare
    decider  text := (select actor from act where id = new.recorded_by);
    proposer text := (
        select a.actor from programme_year p join act a on a.id = p.recorded_by
        where p.programme_year = new.programme_year and p.status = 'CLOSING_PROPOSED' and p.superseded_by = new.recorded_by);
begin
    if proposer is null and exists (select from import_run where act_id = new.recorded_by) then
        return new;
    end if;
    if proposer is null or proposer = decider then
        raise exception 'a programme year is closed by another person than the one who proposed it'
            using errcode = 'check_violation', constraint = 'closing_takes_two';
    end if;
    return new;
end $$;

create trigger closing_takes_two before insert on programme_year
    for each row when (new.status = 'CLOSED') execute function closing_takes_two();
create index programme_year_states on programme_year (programme_year);
