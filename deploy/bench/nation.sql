-- A country of communes around the province, for measurements alone: 57 more provinces, 10,600 communes in all, a hundred
-- thousand recognitions, and for ten half-years a value of each of the 75 indicators of the advanced set. Everything follows
-- from the codes by a hash, so each run makes the same. Triggers rest: nothing of this is ever served to anybody.
SET session_replication_role = replica;

SET work_mem = '256MB';

SET maintenance_work_mem = '1GB';

INSERT INTO act (id, operation, kind, actor, roles, reason, recorded_at)
    VALUES ('00000000-0000-7000-8000-000000000001', 'importFacts', 'WRITE', 'bench', '{system}', 'bench', '2026-01-01');

INSERT INTO unit_spell (row_id, spell_id, code, name, type, parent_code, valid, source, confidence, recorded_at, recorded_by)
    SELECT gen_random_uuid(), gen_random_uuid(), code, name, type, parent, valid, 'bench', 'HIGH', '2026-01-01', '00000000-0000-7000-8000-000000000001'
    FROM (
        SELECT n::text AS code, 'Tỉnh ' || n AS name, 'PROVINCE' AS type, NULL AS parent, daterange('2009-01-01', NULL) AS valid
            FROM generate_series(43, 99) n
        UNION ALL
        SELECT (30000 + n)::text, 'Xã ' || n, 'COMMUNE', (43 + n % 57)::text, daterange('2009-01-01', NULL) FROM generate_series(0, 10390) n
        UNION ALL
        -- with these the province has 209 communes and wards today, as many as the reform of 2025 touched
        SELECT (20000 + n)::text, 'Xã ' || n, 'COMMUNE', '42', daterange('2025-07-01', NULL) FROM generate_series(0, 139) n) made;

INSERT INTO recognition (row_id, recognition_id, event, level, unit_code, unit_on, unit_on_basis, programme_year, decision_number,
        decision_issuer, decision_signed_on, counted, source, confidence, recorded_at, recorded_by)
    SELECT gen_random_uuid(), gen_random_uuid(), CASE WHEN turn = 0 THEN 'RECOGNISED' ELSE 'ACKNOWLEDGED' END, level, (30000 + n)::text,
        make_date(year, 6, 1), 'SIGNED', year, (10 * n + turn) || '/QĐ-UBND', 'UBND tỉnh', make_date(year, 6, 1), 'YES', 'bench', 'HIGH',
        '2026-01-01', '00000000-0000-7000-8000-000000000001'
    FROM generate_series(0, 10390) n
    CROSS JOIN (VALUES ('STANDARD', 1), ('ADVANCED', 2), ('MODEL', 3)) title (level, height)
    CROSS JOIN generate_series(0, 3) turn
    CROSS JOIN LATERAL (SELECT 2013 + (7 * n + 3 * height + turn) % 12 AS year) dated
    WHERE (n + height + turn) % 5 > 0;

INSERT INTO assessment_entry (row_id, set_code, set_version, period, unit_code, unit_on, entry_no, value_count, values_hash, source,
        confidence, recorded_at, recorded_by)
    SELECT gen_random_uuid(), 'NTM_NC_XA_2021_2025', 1, to_char(day, 'YYYY') || '-H' || half, code, day, 1, 75, 'bench', 'bench', 'HIGH',
        '2026-01-01', '00000000-0000-7000-8000-000000000001'
    FROM (
        SELECT half, CASE half WHEN 1 THEN make_date(year, 6, 30) ELSE make_date(year, 12, 31) END AS day
        FROM generate_series(2021, 2025) year CROSS JOIN generate_series(1, 2) half) period
    JOIN unit_spell ON type = 'COMMUNE' AND valid @> day AND superseded_at IS NULL;

ALTER TABLE indicator_value DROP CONSTRAINT indicator_value_key;

INSERT INTO indicator_value (entry_id, indicator_code, unit, amount, part_amount, passed, not_applicable, source)
    SELECT e.row_id, i.indicator_code, i.unit,
        CASE WHEN i.kind IN ('PASS', 'ORDINAL') THEN NULL WHEN i.unit = 'PERCENT' THEN 60 + lot % 41 ELSE 1 + lot % 90 END,
        CASE WHEN i.kind = 'TWO_PART' THEN 1 + lot % 5 END,
        CASE WHEN i.kind = 'PASS' THEN lot % 20 > 0 END,
        CASE WHEN i.kind = 'ORDINAL' THEN 'bench' END,
        'bench'
    FROM assessment_entry e
    JOIN indicator i ON i.set_code = e.set_code AND i.set_version = e.set_version AND i.superseded_at IS NULL
    CROSS JOIN LATERAL (SELECT abs(hashtextextended(e.unit_code || e.period || i.indicator_code, 7)) % 1000003 AS lot) drawn
    WHERE e.source = 'bench';

ALTER TABLE indicator_value ADD CONSTRAINT indicator_value_key PRIMARY KEY (entry_id, indicator_code);

RESET session_replication_role;

VACUUM ANALYZE;
