-- What rests on a decision is found by its number.
create index commendation_by_number
    on commendation (document_key(decision_number), (coalesce(decision_signed_on, 'infinity')), row_id);
create index award_decision_by_number
    on award_decision (document_key(number), (coalesce(signed_on, 'infinity')), row_id);
create index campaign_by_number_of_its_budget
    on campaign (document_key(budget_number), (coalesce(budget_signed_on, 'infinity')), row_id);
create index campaign_by_number_of_its_launch
    on campaign (document_key(launch_number), (coalesce(launch_signed_on, 'infinity')), row_id);
