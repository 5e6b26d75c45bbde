-- ${asked} nominations to be asked about, beside deploy/bench/commendations.sql: each of a recipient of that register, who has
-- three past awards, for an achievement of its own. One in ten was rewarded before (of these one in twenty was annulled), one in
-- five rests on initiatives, of which some support another award already; one in four is of a campaign with quotas, in which
-- awards of 2026 were given; one in twenty each has an obstacle that is pending, was withdrawn, or is over. Triggers rest.
SET session_replication_role = replica;

-- The province whose service this is: who asks serves it.
INSERT INTO unit_spell (row_id, spell_id, code, name, type, parent_code, valid, source, confidence, recorded_at, recorded_by)
    VALUES (gen_random_uuid(), gen_random_uuid(), '42', 'Tỉnh 42', 'PROVINCE', NULL, daterange('2009-01-01', NULL), 'bench', 'HIGH',
        '2026-01-01', '00000000-0000-7000-8000-000000000001');

CREATE TABLE bench_nomination AS
    SELECT n AS number, md5('achievement' || n)::uuid AS achievement, md5('recipient' || of)::uuid AS recipient,
        (30000 + of % 10391)::text AS unit, n % 4 = 0 AS in_campaign,
        (ARRAY['MOVEMENT', 'REGULAR', 'REGULAR', 'SUDDEN'])[1 + n % 4] AS merit,
        (ARRAY['GK_XA', 'BK_TINH', CASE WHEN of % 3 < 2 THEN 'CSTD_TINH' ELSE 'CO_TINH' END, 'BK_TTG', 'HCLD3'])[drawn] AS form,
        (ARRAY['COMMUNE_CHAIRMAN', 'PROVINCE_CHAIRMAN', 'PROVINCE_CHAIRMAN', 'PRIME_MINISTER', 'STATE_PRESIDENT'])[drawn] AS issuer,
        CASE WHEN n % 50 = 4 THEN ARRAY['SK-' || n + 5, 'SK-' || n || '-2'] WHEN n % 5 = 4 THEN ARRAY['SK-' || n, 'SK-' || n || '-2']
            ELSE '{}' END AS initiatives
    FROM generate_series(0, ${asked} - 1) n
    CROSS JOIN LATERAL (SELECT n % (${entries} / 3) AS of,
        1 + floor(5 * ((hashtextextended('form' || n, 36) & 1048575) / 1048576.0) ^ 2)::integer AS drawn) lots;

INSERT INTO campaign (row_id, campaign_id, version, state, code, name, merit_kind, launcher, valid, aim, criteria, proposers,
        budget_number, budget_issuer, budget_signed_on, launch_number, launch_issuer, launch_signed_on, source, confidence,
        recorded_at, recorded_by)
    VALUES (md5('campaign row')::uuid, md5('campaign')::uuid, 1, 'LAUNCHED', 'BENCH-2026', 'Phong trào', 'MOVEMENT', 'PROVINCE_CHAIRMAN',
        '[2026-01-01,2027-01-01)', 'bench', 'bench', '{COMMUNE}', '1/QĐ', 'bench', '2025-12-01', '2/QĐ', 'bench', '2025-12-20', 'bench',
        'HIGH', '2026-01-01', '00000000-0000-7000-8000-000000000001');

INSERT INTO campaign_quota (row_id, campaign_id, form, recipient_kind, most, direct_share_least, source, confidence, recorded_at,
        recorded_by)
    SELECT gen_random_uuid(), md5('campaign')::uuid, form, 'INDIVIDUAL', most, share, 'bench', 'HIGH', '2026-01-01',
        '00000000-0000-7000-8000-000000000001'
    FROM (VALUES ('GK_XA', 100000, 50), ('BK_TINH', 1400, NULL)) quota (form, most, share);

INSERT INTO achievement (row_id, achievement_id, version, recipient_id, title, period, merit_kind, campaign_id, initiatives,
        confirmed_by, confirmed_on, confirmation, source, confidence, recorded_at, recorded_by)
    SELECT md5('achievement row' || number)::uuid, achievement, 1, recipient, 'Thành tích ' || number,
        CASE WHEN in_campaign THEN daterange('2026-01-01', '2026-07-01') ELSE daterange('2025-01-01', '2026-01-01') END, merit,
        CASE WHEN in_campaign THEN md5('campaign')::uuid END, initiatives, CASE WHEN number % 8 > 0 THEN unit END,
        CASE WHEN number % 8 > 0 THEN date '2026-07-15' END, CASE WHEN number % 8 > 0 THEN 'bench' END, 'bench', 'HIGH', '2026-01-01',
        '00000000-0000-7000-8000-000000000001'
    FROM bench_nomination;

INSERT INTO obstacle (row_id, obstacle_id, version, recipient_id, kind, state, began_on, ended_on, source, confidence, recorded_at,
        recorded_by)
    SELECT md5('obstacle row' || number)::uuid, md5('obstacle' || number)::uuid, 1, recipient,
        (ARRAY['DISCIPLINE', 'INVESTIGATION', 'INSPECTION', 'COMPLAINT'])[1 + number / 20 % 4],
        CASE number % 20 WHEN 6 THEN 'PENDING' WHEN 11 THEN 'WITHDRAWN' ELSE 'ENDED' END, '2025-03-01',
        CASE WHEN number % 20 = 16 THEN date '2025-06-01' + number % 400 END, 'bench', 'HIGH', '2026-01-01',
        '00000000-0000-7000-8000-000000000001'
    FROM bench_nomination WHERE number % 20 IN (6, 11, 16);

UPDATE commendation c SET achievement_id = n.achievement, initiatives = n.initiatives
    FROM bench_nomination n
    WHERE n.number % 10 = 9 AND n.number < ${entries} / 3 AND c.key = 'bench-' || n.number;

INSERT INTO award_initiative (row_id, initiative, current)
    SELECT row_id, unnest(initiatives), annulled_on IS NULL FROM commendation WHERE achievement_id IS NOT NULL;

UPDATE commendation SET campaign_id = md5('campaign')::uuid
    WHERE programme_year = 2026 AND merit_kind = 'MOVEMENT' AND form_code IN ('GK_XA', 'BK_TINH');

ALTER TABLE bench_nomination ADD question text, ADD PRIMARY KEY (number);

-- As whoever asks writes it down.
UPDATE bench_nomination SET question = json_strip_nulls(json_build_object('key', number::text, 'recipientId', recipient, 'form', form,
    'meritKind', merit, 'achievementId', achievement, 'campaignId', CASE WHEN in_campaign THEN md5('campaign')::uuid END,
    'issuerKind', issuer))::text;

RESET session_replication_role;

-- What the campaign granted, as the triggers would have summed it.
SELECT count(tell_campaign_grants('{}', grants)::text) FROM (
    SELECT array_agg(c) AS grants FROM commendation c WHERE campaign_id IS NOT NULL GROUP BY form_code, recipient_kind, unit_on) days;

VACUUM ANALYZE;
