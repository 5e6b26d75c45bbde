-- Carry-over rules speak of model places and of results of works, too.
alter table carry_over_rule drop constraint carry_over_rule_subject_check;
alter table carry_over_rule add constraint carry_over_rule_subject_check
    check (subject in ('TITLE', 'SUBMISSION', 'DOSSIER', 'ASSESSMENT', 'TARGET', 'FUNDING', 'MODEL_PLACE', 'RESULT'));
