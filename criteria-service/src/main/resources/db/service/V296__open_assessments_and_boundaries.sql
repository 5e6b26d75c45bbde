-- A unit can pass into others before a period is over of which values are on file already. Values are never taken back, so a
-- key to the unit of the last day of the period would keep that unit for ever: that there is one is asked when an entry comes.
alter table assessment_entry drop constraint assessment_entry_unit_existed;

create function entry_of_a_unit() returns trigger
    language plpgsql as $$
begin
    if not exists (select from unit_spell s
                   where s.code = new.unit_code and s.superseded_at is null and s.valid @> new.unit_on) then
        raise exception 'an assessment is about a unit of the last day of its period'
            using errcode = 'foreign_key_violation', constraint = 'assessment_entry_unit_existed';
    end if;
    return new;
end $$;
create trigger entry_of_a_unit before insert on assessment_entry for each row execute function entry_of_a_unit();
