-- A register of ${entries} commendations in a whole country, for measurements alone. Everything follows from a number by a hash,
-- so each run makes the same. Triggers rest: nothing of this is ever served to anybody.
SET session_replication_role = replica;

SET work_mem = '256MB';

SET maintenance_work_mem = '1GB';

INSERT INTO act (id, operation, kind, actor, roles, reason, recorded_at)
    VALUES ('00000000-0000-7000-8000-000000000001', 'importFacts', 'WRITE', 'bench', '{system}', 'bench', '2026-01-01');

-- The units of deploy/bench/nation.sql: 57 provinces beside the one of the data, 10,391 communes in them.
INSERT INTO unit_spell (row_id, spell_id, code, name, type, parent_code, valid, source, confidence, recorded_at, recorded_by)
    SELECT gen_random_uuid(), gen_random_uuid(), code, name, type, parent, daterange('2009-01-01', NULL), 'bench', 'HIGH', '2026-01-01',
        '00000000-0000-7000-8000-000000000001'
    FROM (
        SELECT n::text AS code, 'Tỉnh ' || n AS name, 'PROVINCE' AS type, NULL AS parent FROM generate_series(43, 99) n
        UNION ALL
        SELECT (30000 + n)::text, 'Xã ' || n, 'COMMUNE', (43 + n % 57)::text FROM generate_series(0, 10390) n) made;

-- A number between 0 and 1 that looks like chance and is the same at each run.
CREATE FUNCTION pg_temp.lot(of_text text) RETURNS double precision LANGUAGE sql IMMUTABLE
    RETURN (hashtextextended(of_text, 36) & 1048575) / 1048576.0;

-- Names as people and bodies have them: a family name is in every third, a given name in one of some hundred.
CREATE TEMP TABLE word AS
    SELECT ARRAY['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Mai', 'Võ', 'Đinh'] AS family,
        ARRAY['Văn', 'Thị', 'Đức', 'Hữu', 'Ngọc', 'Minh', 'Xuân', 'Quang', 'Thanh', 'Kim'] AS middle,
        ARRAY['Hội Nông dân', 'Hội Phụ nữ', 'Ban quản lý thôn', 'Hợp tác xã', 'Trường Tiểu học', 'Trạm Y tế', 'Đoàn Thanh niên'] AS body,
        (SELECT array_agg(onset || rime ORDER BY lot) FROM (
            SELECT onset, rime, pg_temp.lot(onset || rime) AS lot
            FROM unnest(string_to_array('B C Ch D Đ Gi H Kh L M N Ng Nh Ph Qu S T Th Tr V X', ' ')) onset
            CROSS JOIN unnest(string_to_array('a à ai ái an ang ạc anh ào âm âu ăng e en ên ình iên iêu o òa oan ọc ôn ông ơi u ui uân ức ường ương uyên y yên', ' ')) rime
        ) syllable) AS syllables;

-- Drawn with the first far oftener than the last.
CREATE FUNCTION pg_temp.drawn(words text[], of_text text) RETURNS text LANGUAGE sql IMMUTABLE
    RETURN words[1 + floor(cardinality(words) * pg_temp.lot(of_text) ^ 2)];

-- Two of three are persons, and the names of half of them are public.
INSERT INTO recipient (row_id, recipient_id, kind, name, name_is_public, publication_document, unit_code, unit_on, sex, birth_year,
        works_directly, source, confidence, recorded_at, recorded_by)
    SELECT md5('recipient row' || n)::uuid, md5('recipient' || n)::uuid, CASE WHEN n % 3 < 2 THEN 'INDIVIDUAL' ELSE 'COLLECTIVE' END,
        CASE WHEN n % 3 < 2 THEN pg_temp.drawn(family, 'f' || n) || ' ' || pg_temp.drawn(middle, 'm' || n) || ' ' || pg_temp.drawn(syllables, 'g' || n)
            ELSE pg_temp.drawn(body, 'b' || n) || ' ' || pg_temp.drawn(syllables, 'x' || n) || ' ' || pg_temp.drawn(syllables, 'y' || n) END,
        n % 3 = 2 OR n % 2 = 0, CASE WHEN n % 3 < 2 AND n % 2 = 0 THEN 'bench' END, (30000 + n % 10391)::text, '2016-01-01',
        CASE WHEN n % 3 < 2 THEN (ARRAY['FEMALE', 'MALE'])[1 + n % 2] END, CASE WHEN n % 3 < 2 THEN 1950 + n % 55 END, n % 4 > 0,
        'bench', 'HIGH', '2026-01-01', '00000000-0000-7000-8000-000000000001'
    FROM generate_series(0, ${entries} / 3) n CROSS JOIN word;

-- Three for each recipient, over nine years. Of one in ten no source says more than the year; one in two hundred was annulled.
INSERT INTO commendation (row_id, key, programme_year, form, decision_number, decision_issuer, decision_signed_on, recipient_kind,
        recipient_name, unit_code, unit_on, unit_on_basis, recipient_count, amount_vnd, recipient_id, form_code, merit_kind, regime,
        annulled_on, source, confidence, recorded_at, recorded_by)
    SELECT md5('row' || n)::uuid, 'bench-' || n, extract(year FROM day), 'Bằng khen', CASE WHEN n % 10 > 0 THEN n / 12 || '/QĐ-UBND' END,
        'Chủ tịch UBND tỉnh ' || 43 + of % 10391 % 57, CASE WHEN n % 10 > 0 THEN day END,
        CASE WHEN of % 3 < 2 THEN 'INDIVIDUAL' ELSE 'COLLECTIVE' END, NULL, (30000 + of % 10391)::text,
        CASE WHEN n % 10 > 0 THEN day ELSE make_date(extract(year FROM day)::integer, 12, 31) END,
        CASE WHEN n % 10 > 0 THEN 'SIGNED' ELSE 'END_OF_PROGRAMME_YEAR' END, 1, CASE WHEN n % 7 = 0 THEN 2340000 END,
        md5('recipient' || of)::uuid, (ARRAY['GK_XA', 'BK_TINH', 'CSTD_TINH', 'BK_TTG', 'HCLD3'])[1 + floor(5 * pg_temp.lot('c' || n) ^ 3)::integer],
        (ARRAY['SUDDEN', 'THEMATIC', 'MOVEMENT', 'REGULAR'])[1 + floor(4 * pg_temp.lot('m' || n) ^ 2)::integer],
        CASE WHEN day < '2024-01-01' THEN 'L2003_ND91_2017' WHEN day < '2025-07-01' THEN 'L2022_ND98_2023' ELSE 'L2022_ND152_2025' END,
        CASE WHEN n % 200 = 199 AND n % 10 > 0 THEN day + 90 END, 'bench', 'HIGH', '2026-01-01', '00000000-0000-7000-8000-000000000001'
    FROM generate_series(0, ${entries} - 1) n
    CROSS JOIN LATERAL (SELECT n % (${entries} / 3) AS of, date '2017-10-01' + floor(3200 * pg_temp.lot('d' || n))::integer AS day) drawn;

RESET session_replication_role;

ANALYZE;

-- The register of all of it, as the triggers would have made it.
SELECT count(enter_in_register(rows)::text) FROM (
    SELECT array_agg(row_id) AS rows FROM (SELECT row_id, row_number() OVER (ORDER BY row_id) / 5000 AS chunk FROM commendation) c GROUP BY chunk) chunks;

VACUUM ANALYZE;
