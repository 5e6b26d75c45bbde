package vn.ntm.local.bench.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What is searched for in the register of OCOP certificates: c, p and r are certification, product and producer. */
final class CertificateSearches {

    /** Words as the generated names have them: in half of the names, in one of ten, in one of some hundred, in very few. */
    static final List<Search> ALL = List.of(
            search("everything", "", "true"),
            word("a very frequent word", "htx"),
            word("two frequent words", "mat ong"),
            word("a middling word", "xa phong"),
            word("a word of few names", "giuong"),
            word("words that seldom meet", "mat ong rung giuong"),
            word("a word that is in no name", "khongco"),
            search("of a commune", "unit=30007", "p.unit_code = '30007'"),
            search("of a province", "unit=50", "p.unit_code in (select code from unit_spell where parent_code = '50')"),
            search(
                    "of a province, a frequent word",
                    "unit=50&name=mat+ong",
                    "p.unit_code in (select code from unit_spell where parent_code = '50') and " + folded("mat ong")),
            search(
                    "that hold",
                    "valid=YES",
                    "c.decision_signed_on <= date '2026-11-01' and c.expires_on >= date '2026-11-01'"),
            search(
                    "that hold, the latest first, a middling word",
                    "valid=YES&sort=NEWEST&name=xa+phong",
                    "c.expires_on >= date '2026-11-01' and " + folded("xa phong")),
            search(
                    "of which nobody can tell",
                    "valid=UNKNOWN",
                    "c.decision_signed_on is null and c.outcome = 'PASSED'"),
            search(
                    "run out, 5 stars, a frequent word",
                    "state=EXPIRED&stars=5&name=gao",
                    "c.expires_on < date '2026-11-01' and c.stars = 5 and " + folded("gao")),
            search(
                    "superseded, the latest first",
                    "state=SUPERSEDED&sort=NEWEST",
                    "exists (select from certification n where n.product_key = c.product_key and n.happened_on > c.happened_on)"),
            search("of a year", "programmeYear=2025", "c.programme_year = 2025"),
            search("by name", "sort=NAME", "true"),
            search("by name, a frequent word", "sort=NAME&name=mat+ong", folded("mat ong")),
            search("by name, a middling word", "sort=NAME&name=xa+phong", folded("xa phong")));

    private CertificateSearches() {}

    /** On the day on which everything generated had happened. */
    private static Search search(String name, String filters, String condition) {
        String address = "/v1/certificates?limit=50&validOn=2026-11-01" + (filters.isEmpty() ? "" : "&" + filters);
        String order = filters.contains("sort=NAME")
                ? "p.name collate \"vi-x-icu\", c.certification_id"
                : filters.contains("NEWEST")
                        ? "c.happened_on desc, c.certification_id desc"
                        : "c.happened_on, c.certification_id";
        return new Search(name, address, """
                select c.*, p.name, r.name from certification c
                join product p on p.key = c.product_key and p.superseded_at is null
                left join producer r on r.key = p.producer_key and r.superseded_at is null
                where c.superseded_at is null and c.happened_on <= date '2026-11-01' and %s
                order by %s limit 50""".formatted(condition, order));
    }

    private static Search word(String name, String words) {
        return search(name, "name=" + URLEncoder.encode(words, StandardCharsets.UTF_8), folded(words));
    }

    private static String folded(String words) {
        return List.of(words.split(" ")).stream()
                .map("(folded(p.name) || ' ' || coalesce(folded(r.name), '')) like '%%%s%%'"::formatted)
                .collect(Collectors.joining(" and "));
    }
}
