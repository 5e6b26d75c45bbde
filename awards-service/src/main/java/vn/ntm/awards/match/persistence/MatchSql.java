package vn.ntm.awards.match.persistence;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.ledger.fact.Known;

/** The statements that find pairs: {@code a} is the first recipient, {@code b} the second, {@code m} the verdict. */
final class MatchSql {

    private static final String NAME = "case when folded(a.name) = folded(b.name) then 'SAME' else 'DIFFERENT' end";

    private static final String UNIT = """
            case when a.unit_code is null or b.unit_code is null then 'UNKNOWN'
                when a.unit_code in (select units_ever_in_line(b.unit_code, b.unit_on, :knownAt))
                    or b.unit_code in (select units_ever_in_line(a.unit_code, a.unit_on, :knownAt)) then 'SAME'
                else 'DIFFERENT' end""";

    private static final String BIRTH_YEAR =
            "case when a.birth_year is null or b.birth_year is null then 'UNKNOWN' when a.birth_year = b.birth_year then"
                    + " 'SAME' else 'DIFFERENT' end";

    private static final String VERDICT = """
            left join recipient_match m on m.first_id = a.recipient_id and m.second_id = b.recipient_id and %s
            """.formatted(Known.at("m."));

    /** Nobody is shown who has the processing restricted now, whatever instant the question is about. */
    private static final String FREE = " and " + """
            not exists (select from recipient x
            where x.recipient_id in (a.recipient_id, b.recipient_id) and x.superseded_at is null and x.restricted)""";

    private static final String FILTER = " and " + """
            (cast(:kind as text) is null or a.kind = :kind)
            and (cast(:recipient as uuid) is null or cast(:recipient as uuid) in (a.recipient_id, b.recipient_id))""";

    static final String COLUMNS = "select " + party("a", "first") + ", " + party("b", "second")
            + ", m.verdict, m.source, m.confidence, m.note, coalesce(m.version, 0) as version, " + NAME
            + " as name_alike, " + UNIT + " as unit_alike, " + BIRTH_YEAR + " as birth_year_alike";

    /** Nobody decided, and they are alike in more than the name. */
    static final String OPEN =
            " from recipient a join recipient b on b.kind = a.kind and folded(b.name) = folded(a.name)"
                    + " and b.recipient_id > a.recipient_id and " + Known.at("b.") + " " + VERDICT + " where "
                    + Known.at("a.")
                    + " and m.row_id is null and coalesce(a.birth_year = b.birth_year, true)"
                    + " and (a.birth_year = b.birth_year or " + UNIT + " = 'SAME')" + FREE + FILTER;

    /** Somebody decided. */
    static final String DECIDED = " from recipient_match m join recipient a on a.recipient_id = m.first_id and "
            + Known.at("a.") + " join recipient b on b.recipient_id = m.second_id and " + Known.at("b.") + " where "
            + Known.at("m.") + " and m.verdict = :verdict" + FREE + FILTER;

    /** Two recipients, whatever they have in common. */
    static final String ANY = " from recipient a join recipient b on b.recipient_id = :second and " + Known.at("b.")
            + " " + VERDICT + " where a.recipient_id = :first and " + Known.at("a.");

    private MatchSql() {}

    private static String party(String alias, String name) {
        return Stream.of("recipient_id", "kind", "name", "unit_code", "unit_on", "birth_year", "works_at")
                .map(column -> "%s.%s as %s_%s".formatted(alias, column, name, column))
                .collect(Collectors.joining(", "));
    }
}
