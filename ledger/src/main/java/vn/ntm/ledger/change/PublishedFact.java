package vn.ntm.ledger.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of fact that is published.
 *
 * @param columns those that everybody may read; who filed the fact is never among them
 */
public record PublishedFact(String table, List<String> columns) {

    public static final PublishedFact UNIT_SPELL =
            of("unit_spell", "spell_id code name type parent_code valid established_by abolished_by");
    public static final PublishedFact PROGRAMME_YEAR = of("programme_year", "programme_year status version");
    public static final PublishedFact PUBLISHED_FIGURE =
            of("published_figure", "programme_year unit_code measure status value named_units published_on");
    public static final PublishedFact PLANNED_TARGET = of(
            "planned_target",
            "programme_year unit_code measure basis shape value level named_units announced_on wording"
                    + " decision_number decision_issuer decision_signed_on");

    /** How an instant is written, in UTC whatever time zone the connection has. */
    private static final String IN_UTC = " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    private static final Pattern WORD_START = Pattern.compile("_([a-z])");

    public PublishedFact {
        columns = List.copyOf(columns);
    }

    /** @param columns separated by spaces; those that say where the fact was read are added */
    public static PublishedFact of(String table, String columns) {
        return new PublishedFact(table, List.of((columns + " source confidence note").split(" ", -1)));
    }

    /** As it stands in the types of events: {@code unit-spell}. */
    String name() {
        return table.replace('_', '-');
    }

    /** The fact as a JSON object: what is unknown is absent, money is text so that no client rounds it. */
    String asJson() {
        var members = new ArrayList<String>();
        for (String column : columns) {
            if (column.equals("valid")) {
                members.add("'validFrom', lower(valid), 'validTo', upper(valid)");
            } else if (column.endsWith("_vnd")) {
                members.add("'" + camelCase(column) + "', cast(" + column + " as text)");
            } else if (column.endsWith("_at")) {
                members.add("'" + camelCase(column) + "', to_char(" + column + IN_UTC);
            } else {
                members.add("'" + camelCase(column) + "', " + column);
            }
        }
        return "jsonb_strip_nulls(jsonb_build_object(" + String.join(", ", members) + "))";
    }

    private static String camelCase(String column) {
        return WORD_START.matcher(column).replaceAll(found -> found.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
