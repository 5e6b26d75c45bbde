-- A certificate is revoked or withdrawn by a decision that names it, and revoked after a verification that came to it. Whoever
-- files the event files these in the same transaction, or has before.
create function certificate_event_rests_on_a_decision() returns trigger
    language plpgsql as $$
begin
    if not exists (
        select from ocop_decision_item i join ocop_decision d on d.decision_id = i.decision_id and d.superseded_at is null
        where i.certificate_id = new.certificate_id and i.superseded_at is null
          and i.kind = case new.kind when 'REVOKED' then 'REVOCATION' else 'WITHDRAWAL' end
          and (d.number, d.issuer, d.signed_on) = (new.decision_number, new.decision_issuer, new.decision_signed_on)
          and (new.kind = 'WITHDRAWN' or exists (
              select from verification v
              where v.verification_id = i.verification_id and v.certificate_id = new.certificate_id
                and v.state = 'REVOKED' and v.decision_id = i.decision_id and v.superseded_at is null)))
    then
        raise exception 'a certificate is ended by a decision about it, and revoked after a verification'
            using errcode = 'check_violation', constraint = 'certificate_event_rests_on_a_decision';
    end if;
    return null;
end $$;
create constraint trigger certificate_event_rests_on_a_decision after insert on certificate_event
    deferrable initially deferred for each row when (new.kind in ('REVOKED', 'WITHDRAWN'))
    execute function certificate_event_rests_on_a_decision();
