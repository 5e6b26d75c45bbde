-- A register of ${entries} certifications of OCOP products in a whole country, for measurements alone. Everything follows
-- from a number by a hash, so each run makes the same. Triggers rest: nothing of this is ever served to anybody.
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

-- Words as names have them: what is made comes often or seldom, a syllable of a place or a person in one name of some hundred.
CREATE TEMP TABLE word AS
    SELECT ARRAY['Mật ong', 'Trà', 'Gạo', 'Bánh đa', 'Nước mắm', 'Cu đơ', 'Nhung hươu', 'Bưởi', 'Cam', 'Rượu', 'Tinh bột nghệ', 'Trứng gà',
            'Chả cá', 'Ruốc', 'Dầu lạc', 'Miến', 'Giò', 'Măng khô', 'Nấm', 'Mực khô', 'Tỏi', 'Chè', 'Bún', 'Kẹo lạc', 'Tương', 'Hạt sen',
            'Cà gai leo', 'Đông trùng hạ thảo', 'Nón lá', 'Chiếu cói', 'Khẩu phần', 'Xà phòng', 'Sâm', 'Muối', 'Thổ cẩm'] AS made,
        ARRAY['rừng', 'hữu cơ', 'truyền thống', 'cao cấp', 'đặc sản', 'thơm', 'sạch', 'nguyên chất', 'gia truyền', 'thượng hạng', 'sấy dẻo',
            'cổ truyền', 'túi lọc', 'đóng hộp', 'lên men', 'hun khói'] AS how,
        ARRAY['HTX', 'Công ty TNHH', 'Hộ kinh doanh', 'Tổ hợp tác', 'Cơ sở sản xuất'] AS legal,
        (SELECT array_agg(onset || rime ORDER BY lot) FROM (
            SELECT onset, rime, pg_temp.lot(onset || rime) AS lot
            FROM unnest(string_to_array('B C Ch D Đ Gi H Kh L M N Ng Nh Ph Qu S T Th Tr V X', ' ')) onset
            CROSS JOIN unnest(string_to_array('a à ai ái an ang ạc anh ào âm âu ăng e en ên ình iên iêu o òa oan ọc ôn ông ơi u ui uân ức ường ương uyên y yên', ' ')) rime
        ) syllable) AS syllables;

-- Drawn with the first far oftener than the last.
CREATE FUNCTION pg_temp.drawn(words text[], of_text text) RETURNS text LANGUAGE sql IMMUTABLE
    RETURN words[1 + floor(cardinality(words) * pg_temp.lot(of_text) ^ 2)];

INSERT INTO producer (row_id, key, name, kind, unit_code, unit_on, source, confidence, recorded_at, recorded_by)
    SELECT md5('producer' || n)::uuid, 'pr-b' || n,
        legal[1 + kind] || ' ' || pg_temp.drawn(syllables, 'f' || n) || ' ' || pg_temp.drawn(syllables, 's' || n) || CASE WHEN n % 3 = 0 THEN ' ' || pg_temp.drawn(syllables, 't' || n) ELSE '' END,
        (ARRAY['COOPERATIVE', 'ENTERPRISE', 'HOUSEHOLD', 'COOPERATIVE_GROUP', 'ESTABLISHMENT'])[1 + kind],
        (30000 + n % 10391)::text, '2020-01-01', 'bench', 'HIGH', '2026-01-01', '00000000-0000-7000-8000-000000000001'
    FROM generate_series(0, ${entries} / 8) n CROSS JOIN word CROSS JOIN LATERAL (SELECT floor(5 * pg_temp.lot('k' || n) ^ 2)::integer AS kind) drawn;

INSERT INTO product (row_id, key, name, producer_key, unit_code, unit_on, product_set, source, confidence, recorded_at, recorded_by)
    SELECT md5('product' || n)::uuid, 'p-b' || n,
        pg_temp.drawn(made, 'm' || n) || CASE WHEN n % 5 < 3 THEN ' ' || pg_temp.drawn(how, 'h' || n) ELSE '' END || ' ' || pg_temp.drawn(syllables, 'x' || n) || ' ' || pg_temp.drawn(syllables, 'y' || n),
        'pr-b' || maker, (30000 + maker % 10391)::text, '2020-01-01', (1 + floor(26 * pg_temp.lot('z' || n) ^ 2))::integer::text,
        'bench', 'HIGH', '2026-01-01', '00000000-0000-7000-8000-000000000001'
    FROM generate_series(0, ${entries} * 3 / 5 - 1) n CROSS JOIN word CROSS JOIN LATERAL (SELECT n % (${entries} / 8) AS maker) made_by;

-- Each product once, and two of three a second time after the term. Of one in ten no source says more than the year.
INSERT INTO certification (row_id, certification_id, product_key, outcome, stars, kind, programme_year, decision_number, decision_issuer,
        decision_signed_on, expires_on, happened_on, happened_on_basis, source, confidence, recorded_at, recorded_by)
    SELECT md5('row' || n)::uuid, md5('certification' || n)::uuid, 'p-b' || product, CASE WHEN n % 40 = 39 THEN 'NOT_PASSED' ELSE 'PASSED' END,
        CASE WHEN n % 40 = 39 THEN NULL WHEN rank < 0.8 THEN 3 WHEN rank < 0.98 THEN 4 ELSE 5 END,
        CASE WHEN turn = 0 THEN 'FIRST' WHEN n % 4 = 0 THEN 'UPGRADE' ELSE 'RE_EVALUATION' END,
        extract(year FROM day), CASE WHEN n % 10 > 0 THEN n / 12 || '/QĐ-UBND' END, 'UBND tỉnh', CASE WHEN n % 10 > 0 THEN day END,
        CASE WHEN n % 10 > 0 AND n % 40 < 39 THEN (day + interval '36 months')::date END,
        CASE WHEN n % 10 > 0 THEN day ELSE make_date(extract(year FROM day)::integer, 12, 31) END,
        CASE WHEN n % 10 > 0 THEN 'SIGNED' ELSE 'END_OF_PROGRAMME_YEAR' END,
        'bench', 'HIGH', '2026-01-01', '00000000-0000-7000-8000-000000000001'
    FROM generate_series(0, ${entries} - 1) n
    CROSS JOIN LATERAL (SELECT n % (${entries} * 3 / 5) AS product, n / (${entries} * 3 / 5) AS turn) told
    CROSS JOIN LATERAL (
        SELECT pg_temp.lot('r' || product) AS rank,
            CASE WHEN turn = 0 AND n < ${entries} * 2 / 5 THEN date '2019-03-01' + floor(1600 * pg_temp.lot('d' || product))::integer
                 WHEN turn = 0 THEN date '2023-08-01' + floor(1150 * pg_temp.lot('d' || product))::integer
                 ELSE date '2019-03-01' + floor(1600 * pg_temp.lot('d' || product))::integer + 1090 END AS day) drawn;

RESET session_replication_role;

ANALYZE;

-- The register of all of it, as the triggers would have made it.
SELECT count(renew_register(keys, '2026-01-01')) FROM (
    SELECT array_agg(key) AS keys FROM (SELECT key, row_number() OVER (ORDER BY key) / 20 AS chunk FROM product) p GROUP BY chunk) chunks;

VACUUM ANALYZE;
