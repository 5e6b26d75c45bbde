package vn.ntm.local.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares every act and every fact with what the journal says of it. */
final class ContentCheck {

    private static final String CONTENT = """
            (select jsonb_strip_nulls(jsonb_object_agg(key, value))::text from jsonb_each(to_jsonb(f))
             where key not like 'superseded\\_%' and key not like '%edition')""";

    private final Connection connection;
    private final List<String> findings = new ArrayList<>();

    private ContentCheck(Connection connection) {
        this.connection = connection;
    }

    static List<String> of(Connection connection) throws SQLException {
        var check = new ContentCheck(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set timezone = 'UTC'");
        }
        check.acts();
        for (String table : check.factTables()) {
            check.facts(table);
        }
        return check.findings;
    }

    private void acts() throws SQLException {
        compare("act", """
                select f.id::text, %s, a.after_hash, 1, a.seq is not null, true
                from act f full join (select * from journal where effect = 'ACT') a on a.subject_id = f.id
                order by a.seq""".formatted(CONTENT));
    }

    private void facts(String table) throws SQLException {
        compare(table, """
                select f.row_id::text, %s, r.after_hash, r.times,
                       r.act_id = f.recorded_by::text,
                       (f.superseded_at is null and s.before_hash is null)
                         or (s.before_hash = r.after_hash and s.act_id = f.superseded_by::text and s.times = 1)
                from %s f
                full join (select subject_id, min(after_hash) as after_hash, min(act_id::text) as act_id, count(*) as times
                           from journal where effect = 'RECORDED' and subject_type = '%s' group by subject_id) r
                  on r.subject_id = f.row_id
                left join (select subject_id, min(before_hash) as before_hash, min(act_id::text) as act_id, count(*) as times
                           from journal where effect = 'SUPERSEDED' and subject_type = '%s' group by subject_id) s
                  on s.subject_id = coalesce(f.row_id, r.subject_id)
                order by 1""".formatted(CONTENT, table, table, table));
    }

    private void compare(String table, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String id = rows.getString(1);
                String journalled = rows.getString(3);
                if (id == null) {
                    findings.add(
                            "%s: a row that the journal knows by %s… is missing".formatted(table, start(journalled)));
                } else if (journalled == null || rows.getInt(4) != 1) {
                    findings.add("%s %s: the journal does not have it once".formatted(table, id));
                } else if (!Sha256.of(rows.getString(2)).equals(journalled)) {
                    findings.add("%s %s: its content was edited".formatted(table, id));
                } else if (!rows.getBoolean(5)) {
                    findings.add("%s %s: it names another act than the journal".formatted(table, id));
                } else if (!rows.getBoolean(6)) {
                    findings.add("%s %s: that it was superseded was edited".formatted(table, id));
                }
            }
        }
    }

    private List<String> factTables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("""
                        select attrelid::regclass::text from pg_attribute join pg_class on pg_class.oid = attrelid
                        where attname = 'superseded_by' and relkind = 'r' order by 1""")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static String start(String hash) {
        return Objects.requireNonNullElse(hash, "?").substring(0, 12);
    }
}
