package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.Cursor;

/** What rests on a decision is found by its number, however it is written, with everything that it touches. */
@QuarkusTest
class DecidedFactsTest {

    private static final String FACTS = "/v1/decided-facts";
    private static final String NUMBER = "189/QĐ-UBND";
    private static final String RECOGNITIONS =
            "event,level,unitCode,unitName,programmeYear,round,decisionNumber,decisionIssuer,decisionSignedOn,attestedOn,field,counted,source,confidence,note\n";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {NUMBER, "189/qđ-ubnd", "189/QD-UBND", " 189 / QĐ - UBND ", "189/QĐ\u00a0-UBND"})
    void aNumberIsFoundHoweverItIsWritten(String written) {
        of(written, "2024-01-17")
                .body("items", hasSize(7))
                .body("items.kind", everyItem(equalTo("recognition")))
                .body("items.label.vi", everyItem(equalTo("Công nhận danh hiệu nông thôn mới")))
                .body("items.decision.number", everyItem(equalTo(NUMBER)))
                .body("items.decision.signedOn", everyItem(equalTo("2024-01-17")))
                .body("items.decision.issuer", everyItem(equalTo("Chủ tịch UBND tỉnh Hà Tĩnh")))
                .body("items.validFrom", everyItem(equalTo("2024-01-17")))
                .body("items.supersededAt", everyItem(nullValue()));
    }

    @Test
    void aFactIsReadWhereTheAnswerSays() {
        JsonPath facts = of(NUMBER, null).extract().jsonPath();
        for (int i = 0; i < facts.getList("items").size(); i++) {
            get(facts.getString("items[" + i + "].href"))
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(facts.getString("items[" + i + "].id")))
                    .body("unitCode", equalTo(facts.getString("items[" + i + "].about")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "signedOn=2024-01-16, 0",
        "validOn=2024-01-16, 0",
        "validOn=2024-01-17, 7",
        "knownAt=2020-01-01T00:00:00Z, 0",
    })
    void theDayOfSigningAndBothTimesNarrow(String query, int facts) {
        given().queryParam("number", NUMBER)
                .get(FACTS + "?count=exact&" + query)
                .then()
                .statusCode(200)
                .body("items", hasSize(facts))
                .body("page.count", equalTo(facts));
    }

    @Test
    void ofUnitsTheNumberAloneIsOnFile() {
        given().queryParam("number", "1665/NQ-UBTVQH15")
                .get(FACTS + "?limit=500&count=exact")
                .then()
                .statusCode(200)
                .body("items.kind.unique()", contains("unit-begun", "unit-ended", "unit-succession"))
                .body("items.find { it.kind == 'unit-begun' }.decision", not(hasKey("signedOn")))
                .body("page.count", equalTo(69 + 209 + 212));
    }

    @Test
    void pageAfterPageHasEveryFactOnceInOrder() {
        var whole = new ArrayList<String>();
        String cursor = null;
        do {
            var asked = given().queryParam("number", "1665/NQ-UBTVQH15").queryParam("limit", 100);
            JsonPath page = (cursor == null ? asked : asked.queryParam("cursor", cursor))
                    .get(FACTS)
                    .jsonPath();
            for (int i = 0; i < page.getList("items").size(); i++) {
                whole.add(page.getString("items[" + i + "].kind") + " " + page.getString("items[" + i + "].id"));
            }
            cursor = page.getString("page.next");
        } while (cursor != null);
        List<String> kinds = whole.stream().map(fact -> fact.split(" ", 2)[0]).toList();
        assertThat(whole).hasSize(69 + 209 + 212).doesNotHaveDuplicates();
        assertThat(kinds).isSorted();
    }

    @Test
    void aCorrectionLeavesTheFactWithTheDecisionThatItNamedFirst() {
        String row = "RECOGNISED,STANDARD,18502,Hà Linh,2012,,%s,UBND tỉnh,2013-01-17,,,NO,a test,%s,\n";
        String first = "7701/QĐ-TEST";
        TheProvince.importing("recognitions", RECOGNITIONS + row.formatted(first, "LOW"))
                .statusCode(200);
        String before = FundingClient.now();
        TheProvince.importing("recognitions?conflict=SUPERSEDE", RECOGNITIONS + row.formatted(first, "HIGH"))
                .statusCode(200);

        JsonPath facts = of(first, null).body("items", hasSize(2)).extract().jsonPath();

        String ended = facts.getString("items.find { it.supersededAt != null }.href");
        assertThat(facts.getList("items.findAll { it.supersededAt == null }")).hasSize(1);
        get(ended).then().statusCode(200).body("decision.confidence", equalTo("LOW"));

        JsonPath then = given().queryParam("number", first)
                .queryParam("knownAt", before)
                .get(FACTS)
                .jsonPath();
        assertThat(then.getList("items.supersededAt")).containsExactly((Object) null);
        get(then.getString("items[0].href")).then().statusCode(200).body("decision.confidence", equalTo("LOW"));
    }

    @Test
    void aTargetIsReadWhereTheAnswerSaysAlsoBeforeItsFirstDay() {
        String number = "7702/QĐ-TEST";
        TheProvince.importing("targets", """
                programmeYear,unitCode,measure,basis,shape,value,level,namedUnits,announcedOn,wording,source,confidence,note,decisionNumber,decisionIssuer,decisionSignedOn
                2044,42,communes.recognised.advanced,TARGET,ADD,12,,,2044-12-31,,a test,HIGH,,%s,UBND tỉnh Hà Tĩnh,2026-01-20
                """.formatted(number)).statusCode(200).body("created", equalTo(1));

        get(of(number, null).extract().<String>path("items[0].href"))
                .then()
                .statusCode(200)
                .body("holding.target.value", equalTo(12));
    }

    @Test
    void withinAKindThePagesGoByTheDayOfSigning() {
        String number = "7703/QĐ-TEST";
        String rows = IntStream.rangeClosed(14, 18)
                .mapToObj(year -> "RECOGNISED,STANDARD,18502,Hà Linh,20%d,,%s,UBND tỉnh,20%d-01-17,,,NO,a test,LOW,\n"
                        .formatted(year, number, 40 - year))
                .collect(Collectors.joining());
        TheProvince.importing("recognitions", RECOGNITIONS + rows)
                .statusCode(200)
                .body("created", equalTo(5));

        List<String> days = new ArrayList<>();
        String cursor = null;
        do {
            var asked = given().queryParam("number", number).queryParam("limit", 1);
            JsonPath page = (cursor == null ? asked : asked.queryParam("cursor", cursor))
                    .get(FACTS)
                    .jsonPath();
            days.addAll(page.getList("items.decision.signedOn"));
            cursor = page.getString("page.next");
        } while (cursor != null);
        assertThat(days).containsExactly("2022-01-17", "2023-01-17", "2024-01-17", "2025-01-17", "2026-01-17");
    }

    @Test
    void aPlaceAtAKindThatThereIsNotIsNoPlace() {
        String next =
                given().queryParam("number", NUMBER).get(FACTS + "?limit=1").path("page.next");
        Cursor place = Cursor.parse(next).orElseThrow();
        List<String> elsewhere = new ArrayList<>(place.after());
        elsewhere.set(0, "zzz");

        given().queryParam("number", NUMBER)
                .queryParam("cursor", new Cursor(place.question(), place.asOf(), elsewhere).encoded())
                .get(FACTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void aDraftOfASetIsNotToldUntilItIsPublished() {
        String set = "T_DECIDED";
        SetDrafts.isDrafted(set);
        String told = "items.findAll { it.about == '%s' }".formatted(set);
        whole("1/QĐ").body(told, empty());

        TheProvince.importing("criteria-set-publications", SetDrafts.PUBLICATIONS + set + ",1,s,HIGH,\n")
                .statusCode(200);

        whole("1/QĐ").body(told + ".href", contains("/v1/criteria-sets/%s/versions/1".formatted(set)));
    }

    @Test
    void aChangeOfBoundariesIsNotToldWhileItIsADraft() {
        ChangesForTests.provinceIsOnFile();
        ChangesForTests change = ChangesForTests.renaming();
        String number = JsonPath.from(change.body()).getString("legalDocument.number");
        change.draft();

        of(number, null).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=1",
                "number=",
                "number=%20",
                "number=1&signedOn=2024",
                "number=1&limit=0",
                "number=1&state=x"
            })
    void aQuestionWithoutAWholeNumberIsRefused(String query) {
        given().urlEncodingEnabled(false).get(FACTS + "?" + query).then().statusCode(400);
        given().queryParam("number", "1".repeat(101)).get(FACTS).then().statusCode(400);
    }

    private static ValidatableResponse whole(String number) {
        return given().queryParam("number", number)
                .get(FACTS + "?limit=500")
                .then()
                .statusCode(200)
                .body("page", not(hasKey("next")));
    }

    private static ValidatableResponse of(String number, @Nullable String signedOn) {
        var asked = given().queryParam("number", number);
        return (signedOn == null ? asked : asked.queryParam("signedOn", signedOn))
                .get(FACTS)
                .then()
                .statusCode(200);
    }
}
