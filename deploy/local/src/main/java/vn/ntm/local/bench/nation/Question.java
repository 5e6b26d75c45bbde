package vn.ntm.local.bench.nation;

/** What is asked of the service, and of the database by hand. */
enum Question {
    VERDICT(
            "one commune's explained verdict",
            "/v1/assessments/18088/NTM_NC_XA_2021_2025/1/2023-H2/verdict",
            """
            select v.*, i.*, t.* from assessment_entry e
            join indicator_value v on v.entry_id = e.row_id
            join indicator i on i.set_code = e.set_code and i.set_version = e.set_version and i.indicator_code = v.indicator_code
            left join indicator_threshold t on t.set_code = i.set_code and t.set_version = i.set_version
                and t.indicator_code = i.indicator_code and t.superseded_at is null
            where e.unit_code = '18088' and e.set_code = 'NTM_NC_XA_2021_2025' and e.period = '2023-H2'
            """,
            "p99 < 20 ms"),
    PROVINCE("a province's figures of a year", "/v1/figures?year=2023&unit=42", """
            with recursive inside (code) as (
                select '42' union select s.code from inside i join unit_spell s on s.parent_code = i.code)
            select r.level, count(distinct unit_code) filter (where programme_year = 2023),
                count(distinct unit_code) filter (where unit_on <= '2023-12-31')
            from recognition r join inside on code = unit_code where superseded_at is null group by r.level
            """, "p99 < 30 ms"),
    COUNTRY("the titles of the whole country", "/v1/title-counts?validOn=2023-12-31", """
            select r.level, s.type, count(distinct r.unit_code) from recognition r
            join unit_spell s on s.code = r.unit_code and s.valid @> r.unit_on and s.superseded_at is null
            where r.superseded_at is null and r.unit_on <= '2023-12-31' group by r.level, s.type
            """, "p99 < 150 ms");

    final String name;
    final String address;
    final String sql;
    final String asked;

    Question(String name, String address, String sql, String asked) {
        this.name = name;
        this.address = address;
        this.sql = sql;
        this.asked = asked;
    }
}
