package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is on file of units is listed before they pass on, with what becomes of it. */
@QuarkusTest
class WhatAChangeTouchesTest {

    /** Sơn Kim 2 was left as it is on 2025-07-01, but for the district above it. */
    private static final String UNIT = "18199";

    private static final String SHEET = "/v1/assessments/" + UNIT + "/T_TOUCHED/1/2026-H1";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void postingsAndSponsorshipsAreTouchedAlsoOfTheTimeBeforeTheOrderAroundTheUnitChanged() {
        String before = posted("2022-05-01");
        String after = posted("2025-09-01");
        String sponsorship = sponsored(2021, null);
        String over = sponsored(2022, 2023);
        var change = merger();
        String id = change.draft();

        JsonPath preview = change.preview(id);

        assertThat(hrefs(preview, "FUNDING"))
                .contains(
                        "/v1/funding-postings/" + before,
                        "/v1/funding-postings/" + after,
                        "/v1/sponsorships/" + sponsorship)
                .doesNotContain("/v1/sponsorships/" + over);
        assertThat(preview.getList("facts.findAll { it.subject == 'FUNDING' }.rule.code"))
                .as("what becomes of money is said by a rule")
                .containsOnly("FUNDING-MERGED");
        change.discard(id, "\"1\"").statusCode(200);
    }

    @Test
    void anOpenAssessmentIsOrphanedAndDoesNotKeepItsUnit() {
        SetDrafts.isPublishedOfFive("T_TOUCHED");
        Sheets.record(SHEET, Sheets.value("1.1", "PASS", "\"passed\":true")).statusCode(200);
        var change = merger();
        String id = change.draft();

        JsonPath preview = change.preview(id);

        assertThat(preview.getBoolean("enactable")).isTrue();
        assertThat(hrefs(preview, "ASSESSMENT")).containsExactly(SHEET);
        assertThat(preview.getList("facts.findAll { it.subject == 'ASSESSMENT' }.ground"))
                .containsExactly("NO_RULE_ON_FILE");
        String enacted = change.move(id, "_enact", "province-leader", "\"1\"")
                .statusCode(200)
                .extract()
                .path("since");
        Sheets.get(SHEET).statusCode(404);
        change.move(id, "_annul", "province-leader", "\"2\"").statusCode(200);
        Sheets.get(SHEET).statusCode(200);
        Sheets.get(SHEET + "?knownAt=" + enacted).statusCode(404);
    }

    @Test
    void moneyThatWasPostedSinceStandsInTheWayOfAnAnnulmentUntilItIsTakenBack() {
        var change = merger();
        String id = change.draft();
        change.move(id, "_enact", "province-leader", "\"1\"").statusCode(200);
        String posting = posted("18196", "2026-09-01");

        change.move(id, "_annul", "province-leader", "\"2\"")
                .statusCode(409)
                .body("code", equalTo("facts-rest-on-successors"), "detail", containsString(posting));

        FundingClient.reversing(posting, get("/v1/funding-postings/" + posting).header("ETag"));
        change.move(id, "_annul", "province-leader", "\"2\"").statusCode(200);
    }

    private static String posted(String day) {
        return posted(UNIT, day);
    }

    private static String posted(String unit, String day) {
        Map<String, Object> body = FundingClient.people(day, 100_000);
        body.put("unitCode", unit);
        body.put("programmeYear", Integer.parseInt(day.substring(0, 4)));
        return FundingClient.posting(body).statusCode(201).extract().path("id");
    }

    private static String sponsored(int from, @Nullable Integer until) {
        FundingClient.asOfficer()
                .body(Map.of(
                        "key",
                        "test-touched",
                        "name",
                        "x",
                        "kind",
                        "ENTERPRISE",
                        "source",
                        "test",
                        "confidence",
                        "HIGH"))
                .post("/v1/sponsors");
        var body = new HashMap<String, Object>(Map.of(
                "sponsorKey",
                "test-touched",
                "unitCode",
                UNIT,
                "fromYear",
                from,
                "basis",
                Map.of("number", "1/QĐ-UBND", "issuer", "UBND tỉnh Hà Tĩnh", "signedOn", "2021-02-01")));
        if (until != null) {
            body.put("untilYear", until);
        }
        return FundingClient.asOfficer()
                .body(body)
                .post("/v1/sponsorships")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> hrefs(JsonPath preview, String subject) {
        return preview.getList(
                "facts.findAll { it.subject == '" + subject + "' && it.unitCode == '" + UNIT + "' }.href");
    }

    private static ChangesForTests merger() {
        String body = ChangesForTests.merger("2026-06-15", "18196", "Xã Sơn Kim", "18196", UNIT)
                .body();
        return new ChangesForTests(body.replace("\"parentCode\":\"18\"", "\"parentCode\":\"42\""));
    }
}
