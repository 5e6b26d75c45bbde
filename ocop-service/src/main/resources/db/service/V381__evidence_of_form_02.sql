-- The fifteen kinds of evidence that the table of form 02 names, and what it does not name.
alter table dossier_part drop constraint dossier_part_evidence_check;
alter table dossier_part add constraint dossier_part_evidence_check check (evidence in (
    'BUSINESS_REGISTRATION', 'PRODUCTION_CONDITIONS', 'RAW_MATERIALS', 'ENVIRONMENT', 'LOCAL_LABOUR', 'BUSINESS_GROWTH',
    'INTELLECTUAL_PROPERTY', 'MARKET_DEVELOPMENT', 'PRODUCT_PROMOTION', 'PRODUCT_STORY', 'QUALITY_DECLARATION', 'TEST_RESULTS',
    'CODES_AND_TRACEABILITY', 'QUALITY_MANAGEMENT', 'AWARD', 'OTHER'));
