package vn.ntm.kernel.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every fact is published or deliberately not: nobody forgets a new table, or a new column of an old one. */
public final class FactChecks {

    /** Who filed a fact, and what the database derives from its other columns. */
    private static final String UNPUBLISHED_COLUMNS = """
            select c.table_name, c.column_name from information_schema.columns c
            where c.table_schema = 'public' and c.is_generated = 'NEVER'
              and c.column_name not in ('row_id', 'recorded_at', 'recorded_by', 'superseded_at', 'superseded_by')
              and c.table_name in (select table_name from information_schema.columns
                                   where table_schema = 'public' and column_name = 'superseded_by')""";

    /** Where a row of facts says when a decision was signed. */
    private static final String DAYS_OF_SIGNING = """
            select c.table_name, c.column_name from information_schema.columns c
            where c.table_schema = 'public' and c.column_name ~ '(^|_)signed_on$'
              and c.table_name in (select table_name from information_schema.columns
                                   where table_schema = 'public' and column_name = 'superseded_by')""";

    private FactChecks() {}

    /**
     * The columns of facts that nobody spoke of.
     *
     * @param published the public columns by table
     * @param leftOut the tables that are not published, and the columns of published ones, as {@code table.column}
     */
    public static List<String> undeclared(
            Connection connection, Map<String, ? extends Collection<String>> published, Set<String> leftOut)
            throws SQLException {
        var undeclared = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var columns = statement.executeQuery(UNPUBLISHED_COLUMNS)) {
            while (columns.next()) {
                String table = columns.getString(1);
                Collection<String> known = published.containsKey(table) ? published.get(table) : List.of();
                String column = table + "." + columns.getString(2);
                if (!leftOut.contains(table) && !leftOut.contains(column) && !known.contains(columns.getString(2))) {
                    undeclared.add(column);
                }
            }
        }
        return undeclared;
    }

    /**
     * The decisions in facts that nobody spoke of, as {@code table.column} of the day of signing.
     *
     * @param told those that are told to who asks about a decision, written likewise
     * @param leftOut the tables that are deliberately not told
     */
    public static List<String> undecided(Connection connection, Collection<String> told, Set<String> leftOut)
            throws SQLException {
        var undecided = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var days = statement.executeQuery(DAYS_OF_SIGNING)) {
            while (days.next()) {
                String day = days.getString(1) + "." + days.getString(2);
                if (!leftOut.contains(days.getString(1)) && !told.contains(day)) {
                    undecided.add(day);
                }
            }
        }
        return undecided;
    }
}
