package vn.ntm.local.bench.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What is searched for in the register of commendations: c and r are commendation and recipient. */
final class CommendationSearches {

    /** Words as the generated names have them: in a third of the names, in one of ten, in one of some hundred, in very few. */
    static final List<Search> ALL = List.of(
            search("everything", "", "true"),
            word("a very frequent word", "nguyen"),
            word("two frequent words", "nguyen thi"),
            word("a middling word", "dinh"),
            word("a word of few names", "giuong"),
            word("words that seldom meet", "dinh kim giuong"),
            word("a word that is in no name", "khongco"),
            search("of a commune", "unit=30007", "c.unit_code = '30007'"),
            search(
                    "of a province, a frequent word",
                    "unit=50&name=nguyen",
                    "c.unit_code in (select code from unit_spell where parent_code = '50') and " + folded("nguyen")),
            search(
                    "of a form, a frequent word",
                    "formCode=HCLD3&name=tran",
                    "c.form_code = 'HCLD3' and " + folded("tran")),
            search("of a year", "programmeYear=2025", "c.programme_year = 2025"),
            search(
                    "of a regime, the latest first",
                    "regime=L2003_ND91_2017&sort=NEWEST",
                    "c.regime = 'L2003_ND91_2017'"),
            search("who is not named", "named=false", "not r.name_is_public"),
            search("annulled", "state=ANNULLED", "c.annulled_on <= date '2026-11-01'"),
            search(
                    "standing, regular merit, the latest first",
                    "state=STANDING&meritKind=REGULAR&sort=NEWEST",
                    "c.annulled_on is null and c.merit_kind = 'REGULAR'"),
            search("of a decision", "decision=4000/Q%C4%90-UBND", "c.decision_number = '4000/QĐ-UBND'"));

    private CommendationSearches() {}

    /** On the day on which everything generated had happened. */
    private static Search search(String name, String filters, String condition) {
        String address = "/v1/commendations?limit=50&validOn=2026-11-01" + (filters.isEmpty() ? "" : "&" + filters);
        String order = filters.contains("NEWEST") ? "c.unit_on desc, c.key desc" : "c.unit_on, c.key";
        return new Search(name, address, """
                select c.*, r.name from commendation c
                left join recipient r on r.recipient_id = c.recipient_id and r.superseded_at is null
                where c.superseded_at is null and c.unit_on <= date '2026-12-31' and %s
                order by %s limit 50""".formatted(condition, order));
    }

    private static Search word(String name, String words) {
        return search(name, "name=" + URLEncoder.encode(words, StandardCharsets.UTF_8), folded(words));
    }

    private static String folded(String words) {
        return List.of(words.split(" ")).stream()
                .map("r.name_is_public and folded(r.name) like '%%%s%%'"::formatted)
                .collect(Collectors.joining(" and "));
    }
}
