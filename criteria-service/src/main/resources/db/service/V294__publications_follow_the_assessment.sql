-- Nothing is done, or begins to be public, before what it rests on, and every move follows the one before it.
create or replace function dossier_goes_on() returns trigger
    language plpgsql as $$
begin
    if not exists (select from recognition_dossier d
        where d.dossier_id = new.dossier_id and d.version = new.version - 1
          and d.step_on <= least(new.step_on, new.publication_from))
    then
        raise exception 'a move of a dossier follows the one before it' using errcode = 'check_violation', constraint = 'dossier_goes_on';
    end if;
    return new;
end $$;
