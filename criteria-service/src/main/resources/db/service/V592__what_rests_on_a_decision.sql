-- What rests on a decision is found by its number.
create index boundary_change_by_number
    on boundary_change (document_key(document_number), (coalesce(document_signed_on, 'infinity')), row_id);
create index criteria_set_version_by_number
    on criteria_set_version (document_key(decision_number), (coalesce(decision_signed_on, 'infinity')), row_id);
create index funding_posting_by_number
    on funding_posting (document_key(decision_number), (coalesce(decision_signed_on, 'infinity')), row_id);
create index model_place_event_by_number
    on model_place_event (document_key(decision_number), (coalesce(decision_signed_on, 'infinity')), row_id);
create index recognition_by_number
    on recognition (document_key(decision_number), (coalesce(decision_signed_on, 'infinity')), row_id);
create index recognition_decision_by_number
    on recognition_decision (document_key(number), (coalesce(signed_on, 'infinity')), row_id);
create index report_publication_by_number
    on report_publication (document_key(decision_number), (coalesce(decision_signed_on, 'infinity')), row_id);
create index revocation_by_number
    on revocation (document_key(decision_number), (coalesce(decision_signed_on, 'infinity')), row_id);
create index sponsorship_by_number
    on sponsorship (document_key(decision_number), (coalesce(decision_signed_on, 'infinity')), row_id);
create index unit_spell_by_number_of_its_start on unit_spell (document_key(established_by), row_id);
create index unit_spell_by_number_of_its_end on unit_spell (document_key(abolished_by), row_id);
create index unit_succession_by_number on unit_succession (document_key(legal_basis), row_id);
