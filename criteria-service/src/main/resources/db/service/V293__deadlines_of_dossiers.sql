-- The working days within which a dossier is to leave a state to which it came on a day: of the steps that lead on from there, as
-- its procedure was known when it was opened, the shortest that is set. Nothing if none is. A list asks for each of its rows.
create function deadline_working_days(of_procedure text, stage text, since date, steps_known_at timestamptz, settings_known_at timestamptz)
    returns integer
    language sql stable parallel safe
begin atomic
    select min(s.value)::integer
      from procedure_step p
      join procedure_setting s on s.procedure_code = p.procedure_code and s.step_no = p.step_no
       and s.parameter = 'DEADLINE_WORKING_DAYS' and s.valid @> since
       and s.recorded_at <= settings_known_at and (s.superseded_at is null or s.superseded_at > settings_known_at)
     where p.procedure_code = of_procedure and p.from_state = stage
       and p.recorded_at <= steps_known_at and (p.superseded_at is null or p.superseded_at > steps_known_at);
end;
