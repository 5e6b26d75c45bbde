-- What the nightly pass needs beside deploy/bench/register.sql: the province whose service this is, the numbers of the rules in
-- force, and a plain table as the baseline of the same run.
SET session_replication_role = replica;

INSERT INTO unit_spell (row_id, spell_id, code, name, type, parent_code, valid, source, confidence, recorded_at, recorded_by)
    VALUES (gen_random_uuid(), gen_random_uuid(), '42', 'Tỉnh 42', 'PROVINCE', NULL, daterange('2009-01-01', NULL), 'bench', 'HIGH',
        '2026-01-01', '00000000-0000-7000-8000-000000000001');

INSERT INTO rule_set (row_id, rule_set, name_vi, name_en, accepts, in_force, part_a, part_b, part_c, sheets, sets_declared, source,
        confidence, recorded_at, recorded_by)
    VALUES (gen_random_uuid(), 'QD26_2026', 'Bộ tiêu chí', 'Rules', '[2026-05-22,)', '[2026-05-22,)', 40, 25, 35, 'ON_FILE', 26, 'bench',
        'HIGH', '2026-01-01', '00000000-0000-7000-8000-000000000001');

INSERT INTO rule_set_publication (row_id, rule_set, content_hash, source, confidence, recorded_at, recorded_by)
    VALUES (gen_random_uuid(), 'QD26_2026', repeat('0', 64), 'bench', 'HIGH', '2026-01-01', '00000000-0000-7000-8000-000000000001');

INSERT INTO ocop_setting (row_id, rule_set, parameter, value, valid, source, confidence, recorded_at, recorded_by)
    SELECT gen_random_uuid(), 'QD26_2026', parameter, value, '[2026-05-22,)', 'bench', 'HIGH', '2026-01-01',
        '00000000-0000-7000-8000-000000000001'
    FROM (VALUES ('REEVALUATION_WINDOW_OPENS_DAYS', 180), ('REEVALUATION_WINDOW_CLOSES_DAYS', 120)) numbers (parameter, value);

RESET session_replication_role;

CREATE TABLE plain_notice (certificate_id uuid, kind text, ends_on date, PRIMARY KEY (certificate_id, kind, ends_on));

ANALYZE;
