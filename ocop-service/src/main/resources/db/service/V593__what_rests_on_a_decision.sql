-- What rests on a decision is found by its number.
create index certification_by_number
    on certification (document_key(decision_number), (coalesce(decision_signed_on, 'infinity')), row_id);
create index certificate_event_by_number
    on certificate_event (document_key(decision_number), (coalesce(decision_signed_on, 'infinity')), row_id);
create index ocop_decision_by_number
    on ocop_decision (document_key(number), (coalesce(signed_on, 'infinity')), row_id);
create index rule_set_by_number
    on rule_set (document_key(decision_number), (coalesce(decision_signed_on, 'infinity')), row_id);
