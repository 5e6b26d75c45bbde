package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of one unit are told from what is bound to it alone; that is the same as they are told from everything. */
@QuarkusTest
class TitlesOfOneUnitTest {

    private static final int PAGE = 500;
    private static final Map<String, String> STANDINGS = Map.of(
            "HELD", "held",
            "DISPUTED", "disputed",
            "AWAITS_ACKNOWLEDGEMENT", "awaitsAcknowledgement",
            "NO_RULE_ON_FILE", "noRuleOnFile",
            "ENDED", "ended",
            "REVOKED", "revoked");

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, OF_THE_DAY", "2023-12-31, OF_THE_DAY", "2023-12-31, TODAY", "2025-07-02, OF_THE_DAY"})
    void whatIsToldOfAUnitAloneIsWhatIsToldOfItAmongAll(String day, String units) {
        var byUnit = new TreeMap<String, List<Map<String, Object>>>();
        titles(Map.of("validOn", day, "units", units))
                .forEach(title -> byUnit.computeIfAbsent(String.valueOf(title.get("unitCode")), _ -> new ArrayList<>())
                        .add(title));

        List<String> codes = codes("TODAY".equals(units) ? "" : "&validOn=" + day);
        assertThat(byUnit).isNotEmpty();
        assertThat(codes).hasSizeGreaterThan(byUnit.size()).containsAll(byUnit.keySet());
        assertThat(some(codes, day + units))
                .allSatisfy(code -> assertThat(titles(Map.of("validOn", day, "units", units, "unit", code)).stream()
                                .filter(title -> code.equals(title.get("unitCode"))))
                        .containsExactlyElementsOf(byUnit.getOrDefault(code, List.of())));
    }

    /** The list names the titles of which anything on file speaks; a unit is told of the others too, which it does not hold. */
    @ParameterizedTest
    @CsvSource({"2023-12-31", "2025-07-02"})
    void aUnitStandsToEachTitleAsTheListOfAllSays(String day) {
        List<String> asked = some(codes("&validOn=" + day), day);
        var listed = new TreeMap<String, Object>();
        titles(Map.of("validOn", day)).stream()
                .filter(title -> asked.contains(String.valueOf(title.get("unitCode"))))
                .forEach(title -> listed.put(
                        title.get("unitCode") + " " + title.get("level"),
                        Objects.requireNonNull(title.get("standing"))));
        var told = new TreeMap<String, Object>();
        for (String code : asked) {
            given().get("/v1/units/" + code + "/titles?validOn=" + day)
                    .jsonPath()
                    .<Map<String, Object>>getList("titles")
                    .forEach(title ->
                            told.put(code + " " + title.get("level"), Objects.requireNonNull(title.get("standing"))));
        }

        assertThat(told).containsAllEntriesOf(listed);
        told.keySet().removeAll(listed.keySet());
        assertThat(told.values()).containsOnly("NOT_HELD");
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31", "2023-12-31", "2025-07-02"})
    void howManyUnitsStandHowIsWhatTheListTells(String day) {
        var listed = titles(Map.of("validOn", day)).stream()
                .collect(Collectors.groupingBy(
                        title -> "%s %s %s".formatted(title.get("unitType"), title.get("level"), title.get("standing")),
                        TreeMap::new,
                        Collectors.counting()));
        var counted = new TreeMap<String, Long>();
        given().get("/v1/title-counts?validOn=" + day)
                .jsonPath()
                .<Map<String, Object>>getList("counts")
                .forEach(line -> {
                    assertThat(STANDINGS.values().stream()
                                            .mapToLong(name -> number(line, name))
                                            .sum()
                                    + number(line, "notHeld"))
                            .isEqualTo(number(line, "of"));
                    STANDINGS.forEach((standing, name) -> counted.merge(
                            "%s %s %s".formatted(line.get("type"), line.get("level"), standing),
                            number(line, name),
                            Long::sum));
                });
        counted.values().removeIf(units -> units == 0);

        assertThat(counted).isEqualTo(listed).isNotEmpty();
    }

    /** Every unit of a day; whoever asks of one is told of itself. */
    private static List<String> codes(String day) {
        var codes = new ArrayList<String>();
        for (String tier : List.of("PROVINCE", "DISTRICT", "COMMUNE")) {
            codes.addAll(given().get("/v1/units?limit=500&tier=" + tier + day)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.code"));
        }
        return codes;
    }

    /** A quarter of them, not the same for each question. */
    private static List<String> some(List<String> codes, String question) {
        int first = Math.floorMod(question.hashCode(), 4);
        return IntStream.range(0, codes.size())
                .filter(place -> place % 4 == first)
                .mapToObj(codes::get)
                .toList();
    }

    private static long number(Map<String, Object> line, String name) {
        return ((Number) Objects.requireNonNull(line.get(name))).longValue();
    }

    private static List<Map<String, Object>> titles(Map<String, String> question) {
        var found = new ArrayList<Map<String, Object>>();
        var asked = new TreeMap<>(question);
        asked.put("limit", Integer.toString(PAGE));
        String next;
        do {
            var page = given().queryParams(asked)
                    .get("/v1/titles")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items"));
            next = page.getString("page.next");
            asked.put("cursor", String.valueOf(next));
            asked.put("knownAt", page.getString("knownAt"));
        } while (next != null);
        return found;
    }
}
