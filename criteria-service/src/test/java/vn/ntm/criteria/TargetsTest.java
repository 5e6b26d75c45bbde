package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target is set by a decision and set anew by a later one; each version stays, and progress says of what. */
@QuarkusTest
class TargetsTest {

    private static final String ADVANCED = "communes.recognised.advanced";
    private static final String SHARE = "communes.share.standard";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void aLaterDecisionSetsTheTargetAnewAndTheEarlierOneStays() {
        set(add(2031, ADVANCED, 12, "1/QĐ-TEST", "2026-01-20"))
                .statusCode(201)
                .header("Location", equalTo("targets/2031/42/" + ADVANCED))
                .body("holding.target.value", equalTo(12), "earlier", empty());
        String before = FundingClient.now();
        set(add(2031, ADVANCED, 15, "2/QĐ-TEST", "2026-03-02"))
                .statusCode(201)
                .body("holding.target.value", equalTo(15), "earlier.target.value", contains(12));

        String target = "/v1/targets/2031/42/" + ADVANCED;
        get(target + "?validOn=2026-02-01").then().body("holding.target.value", equalTo(12), "earlier", empty());
        get(target + "?validOn=2026-03-02")
                .then()
                .body(
                        "holding.decision.number",
                        equalTo("2/QĐ-TEST"),
                        "earlier.decision.number",
                        contains("1/QĐ-TEST"));
        get(target + "?validOn=2026-03-02&knownAt=" + before)
                .then()
                .body("holding.target.value", equalTo(12), "earlier", empty());
        get(target + "?validOn=2026-01-19").then().statusCode(404);
        get("/v1/figures?year=2031&validOn=2026-02-01")
                .then()
                .body("figures.find { it.measure == '%s' }.target.target.value".formatted(ADVANCED), equalTo(12));
        get("/v1/targets?programmeYear=2031&measure=" + ADVANCED)
                .then()
                .body("items.target.value", contains(15), "items.scope", contains("PROVINCE"));
    }

    @Test
    void theSameDecisionOnceMoreChangesNothingAndAnotherOneIsACorrection() {
        Map<String, Object> body = add(2032, ADVANCED, 12, "3/QĐ-TEST", "2026-01-20");
        set(body).statusCode(201);
        set(body).statusCode(200).body("holding.target.value", equalTo(12));
        body.put("value", 13);
        set(body).statusCode(409).body("code", equalTo("target-decided-otherwise"));

        String corrected = """
                programmeYear,unitCode,measure,basis,shape,value,level,namedUnits,announcedOn,wording,source,confidence,note,decisionNumber,decisionIssuer,decisionSignedOn
                2032,42,communes.recognised.advanced,TARGET,ADD,13,,,,,s,HIGH,,3/QĐ-TEST,UBND tỉnh Hà Tĩnh,2026-01-20
                """;
        String before = FundingClient.now();
        TheProvince.importing("targets?conflict=SUPERSEDE", corrected)
                .statusCode(200)
                .body("superseded", equalTo(1));
        TheProvince.importing("targets?conflict=SUPERSEDE", corrected)
                .statusCode(200)
                .body("unchanged", equalTo(1));

        String target = "/v1/targets/2032/42/" + ADVANCED;
        get(target).then().body("holding.target.value", equalTo(13), "earlier", empty());
        get(target + "?knownAt=" + before).then().body("holding.target.value", equalTo(12));
    }

    @Test
    void aNumberMeansOneDocumentAndADayHasOneDecision() {
        set(add(2033, ADVANCED, 12, "4/QĐ-TEST", "2026-01-20")).statusCode(201);

        set(add(2033, SHARE, "MAINTAIN", 100, "4/QĐ-TEST", "2026-01-21"))
                .statusCode(409)
                .body("code", equalTo("decision-signed-otherwise"));
        set(add(2033, ADVANCED, 14, "5/QĐ-TEST", "2026-01-20"))
                .statusCode(409)
                .body("code", equalTo("target-versions-collide"));
        Map<String, Object> later = add(2033, ADVANCED, 14, "5/QĐ-TEST", "2026-01-20");
        later.put("holdsFrom", "2026-02-01");
        set(later).statusCode(201).body("holding.holdsFrom", equalTo("2026-02-01"));
        set(add(2033, SHARE, "MAINTAIN", 100, "4/QĐ-TEST", "2025-01-21")).statusCode(201);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "404, unit-unknown,                 99999, communes.recognised.advanced, ADD,      5,   ,         ,      2026-01-20,",
        "404, unit-did-not-exist,           448,   communes.recognised.advanced, ADD,      5,   ,         ,      2026-01-20,",
        "409, measure-unknown,              42,    cows.counted,                 ADD,      5,   ,         ,      2026-01-20,",
        "409, day-not-come,                 42,    communes.recognised.advanced, ADD,      5,   ,         ,      2099-01-20, 2099-01-20",
        "409, target-before-its-basis,      42,    communes.recognised.advanced, ADD,      5,   ,         ,      2026-01-20, 2026-01-19",
        "409, target-after-its-year,        42,    communes.recognised.advanced, ADD,      5,   ,         ,      2026-01-20, 2035-01-01",
        "409, target-percent-beyond-whole,  42,    communes.share.standard,      MAINTAIN, 101, ,         ,      2026-01-20,",
        "409, target-percent-beyond-whole,  42,    communes.share.standard,      AT_LEAST, 101, ,         ,      2026-01-20,",
        "409, target-shape-not-for-measure, 42,    communes.recognised.advanced, MAINTAIN, 100, ,         ,      2026-01-20,",
        "409, target-shape-not-for-measure, 42,    communes.holding.advanced,    ADD,      5,   ,         ,      2026-01-20,",
        "409, target-shape-wrong,           42,    communes.recognised.advanced, ADD,      ,    ,         ,      2026-01-20,",
        "409, target-shape-wrong,           42,    communes.recognised.advanced, NAMED,    ,    ADVANCED, ,      2026-01-20,",
        "409, target-level-not-of-measure,  42,    communes.recognised.advanced, NAMED,    ,    MODEL,    18583, 2026-01-20,",
        "409, target-names-no-unit,         42,    communes.recognised.advanced, NAMED,    ,    ADVANCED, 445,   2026-01-20,",
        "409, target-names-unit-elsewhere,  18583, communes.recognised.advanced, NAMED,    ,    ADVANCED, 42,    2026-01-20,",
        "400, invalid-property,             42,    communes.recognised.advanced, ADD,      -1,  ,         ,      2026-01-20,",
        "400, invalid-property,             42,    communes.recognised.advanced, NAMED,    ,    advanced, 18583, 2026-01-20,",
        "400, invalid-property,             42,    communes.recognised.advanced, NAMED,    ,    ADVANCED, 1,     2026-01-20,",
        "400, invalid-property,             4,     communes.recognised.advanced, ADD,      5,   ,         ,      2026-01-20,"
    })
    void aTargetKeepsToItsRules(
            int status,
            String code,
            String unit,
            String measure,
            String shape,
            Integer value,
            String level,
            String named,
            String signedOn,
            String holdsFrom) {
        Map<String, Object> body = add(2034, measure, shape, value, "6/QĐ-TEST", signedOn);
        body.put("unitCode", unit);
        body.put("level", level);
        body.put("namedUnits", named == null ? null : List.of(named));
        body.put("holdsFrom", holdsFrom);

        set(body).statusCode(status).body("code", equalTo(code));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "communes.recognised.advanced,  ADD,      20,  20,  REQUIRED",
        "communes.share.standard,       MAINTAIN, 100, 182, UNITS_OF_THE_DAY",
        "districts.share.standard,      AT_LEAST, 100, 13,  UNITS_OF_THE_DAY",
        "districts.recognised.advanced, NAMED,    4,   4,   NAMED_UNITS"
    })
    void progressSaysOfWhat(String measure, String shape, int required, int denominator, String of) {
        get("/v1/targets/2024/42/{measure}?validOn=2024-12-31", measure)
                .then()
                .statusCode(200)
                .body(
                        "holding.target.shape", equalTo(shape),
                        "progress.required", equalTo(required),
                        "progress.denominator", equalTo(denominator),
                        "progress.of", equalTo(of),
                        "progress.countedOn", equalTo("2024-12-31"));
    }

    @Test
    void aUnitThatHasEndedIsCountedOnItsLastDay() {
        get("/v1/targets/2022/442/communes.recognised.advanced?validOn=2026-01-01")
                .then()
                .statusCode(200)
                .body(
                        "holding.scope", equalTo("UNIT"),
                        "holding.unit.name", equalTo("Nghi Xuân"),
                        "progress.countedOn", equalTo("2025-06-30"),
                        "progress.denominator", equalTo(4),
                        "progress.of", equalTo("NAMED_UNITS"));
    }

    /** Thạch Châu came under another district on 2025-01-01 and went into another commune on 2025-07-01. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2024-12-31, 2024-12-31", "2025-03-31, 2025-03-31", "2026-01-01, 2025-06-30"})
    void aUnitThatOnlyGotAnotherParentGoesOn(String validOn, String countedOn) {
        TheProvince.importing("targets", """
                        programmeYear,unitCode,measure,basis,shape,value,level,namedUnits,announcedOn,wording,source,confidence,note
                        2023,18583,communes.recognised.model,TARGET,AT_LEAST,1,,,,,a test of a commune,HIGH,
                        """).statusCode(200);

        get("/v1/targets/2023/18583/communes.recognised.model?validOn=" + validOn)
                .then()
                .statusCode(200)
                .body("progress.countedOn", equalTo(countedOn));
    }

    @Test
    void whatUnitsRegisteredForIsNotMeasured() {
        get("/v1/targets/2023/443/communes.recognised.advanced?basis=REGISTERED")
                .then()
                .statusCode(200)
                .body("holding.target.units", hasSize(3), "progress", nullValue());
        get("/v1/targets/2023/443/communes.recognised.advanced").then().statusCode(404);
    }

    @Test
    void targetsAreFoundByScopeUnitAndShape() {
        get("/v1/targets?programmeYear=2022&scope=UNIT")
                .then()
                .body("items.unit.code", everyItem(equalTo("442")), "items", hasSize(4));
        get("/v1/targets?programmeYear=2022&scope=PROVINCE").then().body("items", empty());
        get("/v1/targets?programmeYear=2024&shape=NAMED")
                .then()
                .body(
                        "items.measure",
                        containsInAnyOrder("districts.recognised.advanced", "province.recognised.standard"));
        get("/v1/targets?programmeYear=2024&unit=42&validOn=2023-12-31")
                .then()
                .body("items.measure", contains("districts.share.standard"), "items.holdsFrom", contains("2023-12-20"));
    }

    private static Map<String, Object> add(int year, String measure, int value, String number, String signedOn) {
        return add(year, measure, "ADD", value, number, signedOn);
    }

    private static Map<String, Object> add(
            int year, String measure, String shape, Integer value, String number, String signedOn) {
        var body = new HashMap<String, Object>();
        body.put("programmeYear", year);
        body.put("unitCode", "42");
        body.put("measure", measure);
        body.put("shape", shape);
        body.put("value", value);
        body.put("basis", Map.of("number", number, "issuer", "UBND tỉnh Hà Tĩnh", "signedOn", signedOn));
        return body;
    }

    private static ValidatableResponse set(Map<String, Object> body) {
        return FundingClient.asOfficer().body(body).post("/v1/targets").then();
    }
}
