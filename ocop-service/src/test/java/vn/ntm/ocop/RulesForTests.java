package vn.ntm.ocop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Rule sets of tests: one with a short sheet, for councils; and the one of today with its 26 product sets, where the
 * province's data brings none.
 */
final class RulesForTests {

    /** The rule set that has the short sheet. Files go under it no more. */
    static final String SCORED = "THU_HOI_DONG";

    /** The set that has the short sheet. */
    static final int SCORED_SET = 4;

    private static final String TODAYS = "QD26_2026";
    private static final int SETS = 26;
    private static final String WHO = ", source, confidence, recorded_at, recorded_by)";

    private RulesForTests() {}

    static synchronized void onFile(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection()) {
            if (!there(connection, SCORED)) {
                ruleSet(connection, SCORED, "[2001-01-01,2001-02-01)");
            }
            if (!there(connection, TODAYS)) {
                ruleSet(connection, TODAYS, "[2026-05-22,)");
            }
        }
    }

    /** An act of a test, by which rows are filed. */
    static String act(Connection connection, String actor) throws SQLException {
        String act = UUID.randomUUID().toString();
        run(connection, """
                insert into act (id, operation, kind, actor, roles, recorded_at)
                values ('%s', 'importFacts', 'WRITE', '%s', '{system}', now())""".formatted(act, actor));
        return act;
    }

    private static void ruleSet(Connection connection, String code, String days) throws SQLException {
        String by = ", 'a test', 'LOW', now(), '" + act(connection, "test") + "')";
        run(
                connection,
                "insert into rule_set (row_id, rule_set, name_vi, name_en, accepts, in_force, part_a, part_b, part_c, sheets,"
                        + " sets_declared" + WHO + " values (uuidv7(), '" + code + "', 'Bộ tiêu chí', 'Rules', '" + days
                        + "', '" + days + "', 40, 25, 35, 'ON_FILE', 26" + by);
        for (String bracket : new String[] {"1, 0, 30", "2, 30, 50", "3, 50, 70", "4, 70, 90", "5, 90, 100"}) {
            run(
                    connection,
                    "insert into star_bracket (row_id, rule_set, stars, min_points, max_points, max_included, recognised_by"
                            + WHO + " values (uuidv7(), '" + code + "', " + bracket + ", " + bracket.startsWith("5")
                            + ", 'PROVINCE'" + by);
        }
        for (int set = 1; set <= SETS; set++) {
            run(
                    connection,
                    "insert into product_set (row_id, rule_set, set_no, group_no, name_vi, name_en, group_name_vi,"
                            + " group_name_en, lead_ministries, five_samples, items_declared, rejections" + WHO
                            + " values (uuidv7(), '" + code + "', " + set
                            + ", 1, 'Bộ', 'Set', 'Nhóm', 'Group', '{}', true, 3, '{hồ sơ giả mạo}'" + by);
        }
        sheet(connection, code, by);
        String publishedBy = ", 'a test', 'LOW', now(), '" + act(connection, "test-publisher") + "')";
        run(
                connection,
                "insert into rule_set_publication (row_id, rule_set, content_hash" + WHO + " values (uuidv7(), '" + code
                        + "', repeat('0', 64)" + publishedBy);
    }

    /** Three items; the third has a minimum of 20 points for four stars. */
    private static void sheet(Connection connection, String code, String by) throws SQLException {
        String[] lines = {
            "'A', 1, 'A', null, 40, false, '{}', null",
            "'1', 2, 'A', 'A', 40, true, '{0,20,30,40}', null",
            "'B', 3, 'B', null, 25, false, '{}', null",
            "'2', 4, 'B', 'B', 25, true, '{5,25}', null",
            "'C', 5, 'C', null, 35, false, '{}', null",
            "'3', 6, 'C', 'C', 35, true, '{0,10,20,35}', 20"
        };
        for (String line : lines) {
            run(
                    connection,
                    "insert into score_item (row_id, rule_set, set_no, item_code, place, part, parent_code, max_points,"
                            + " scorable, options, minimum_4, label_vi, label_en, rules" + WHO + " values (uuidv7(), '"
                            + code + "', " + SCORED_SET + ", " + line + ", 'Mục', 'Item', '{}'" + by);
        }
    }

    private static boolean there(Connection connection, String code) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from rule_set where rule_set = '" + code + "'")) {
            return found.next();
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
