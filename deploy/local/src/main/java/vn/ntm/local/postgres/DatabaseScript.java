package vn.ntm.local.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SQL file that creates one service's database: statements end with {@code ;} at the end of a line. */
record DatabaseScript(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    /**
     * The statements with their placeholders filled in.
     *
     * @throws IllegalArgumentException if the file asks for a value that is not given
     */
    List<String> statements(Map<String, String> values) {
        List<String> statements = new ArrayList<>();
        var statement = new StringBuilder();
        for (String line : text.lines().filter(DatabaseScript::says).toList()) {
            statement.append(line).append('\n');
            if (line.endsWith(";")) {
                statements.add(filled(statement.toString().strip(), values));
                statement.setLength(0);
            }
        }
        return statements;
    }

    private static boolean says(String line) {
        return !line.isBlank() && !line.startsWith("--");
    }

    private static String filled(String statement, Map<String, String> values) {
        return PLACEHOLDER.matcher(statement).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value is given for " + found.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
