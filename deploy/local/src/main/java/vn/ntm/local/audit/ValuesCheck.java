package vn.ntm.local.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares the values of each assessment entry with the hash in the entry, which is a fact and is journalled itself. */
final class ValuesCheck {

    private static final String ENTRIES = """
            select e.row_id::text, e.values_hash, string_agg(v::text, E'\\n' order by v.indicator_code collate "C")
            from assessment_entry e left join indicator_value v on v.entry_id = e.row_id
            group by e.row_id order by 1""";

    private ValuesCheck() {}

    /** What was edited; nothing in a database without assessments. */
    static List<String> of(Connection connection) throws SQLException {
        var findings = new ArrayList<String>();
        try (Statement statement = connection.createStatement()) {
            if (!present(statement)) {
                return findings;
            }
            statement.setFetchSize(1000);
            try (ResultSet entries = statement.executeQuery(ENTRIES)) {
                while (entries.next()) {
                    String values = Objects.requireNonNullElse(entries.getString(3), "");
                    if (!Sha256.of(values).equals(entries.getString(2))) {
                        findings.add("assessment_entry %s: its values were edited".formatted(entries.getString(1)));
                    }
                }
            }
        }
        return findings;
    }

    private static boolean present(Statement statement) throws SQLException {
        try (ResultSet table = statement.executeQuery("select to_regclass('public.assessment_entry') is not null")) {
            return table.next() && table.getBoolean(1);
        }
    }
}
