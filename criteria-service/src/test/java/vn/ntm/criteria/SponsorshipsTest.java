package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sponsors and communes are many to many, and what a sponsor gives is posted under the sponsorship. */
@QuarkusTest
class SponsorshipsTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void aSponsorIsPutOnFileOnce() {
        sponsor("test-so-y-te", "Sở Y tế", "STATE_BODY").statusCode(201);
        sponsor("test-so-y-te", "Sở Y tế", "STATE_BODY").statusCode(200);
        sponsor("test-so-y-te", "Sở Y tế Hà Tĩnh", "STATE_BODY")
                .statusCode(409)
                .body("code", equalTo("sponsor-on-file-differs"));
        sponsor("Sở Y tế", "x", "STATE_BODY").statusCode(400).body("errors.pointer", contains("/key"));
        sponsor("test-nguoi", "x", "PERSON").statusCode(400).body("code", equalTo("invalid-property"));
        sponsor("test-nguoi", "x", 0).statusCode(400);

        get("/v1/sponsors/test-so-y-te").then().statusCode(200).body("name", equalTo("Sở Y tế"));
        get("/v1/sponsors?name=so y te").then().body("items.key", hasItems("test-so-y-te"));
        get("/v1/sponsors?kind=COMPATRIOTS&name=so y te").then().body("items", hasSize(0));
        get("/v1/sponsors/nobody").then().statusCode(404);
    }

    @Test
    void aCorrectionOfASponsorReachesItsSponsorshipsAndThePastStays() {
        sponsor("test-renamed", "Công ty A", "ENTERPRISE").statusCode(201);
        assign("test-renamed", "18583", 2022).statusCode(201);
        String before = FundingClient.now();

        TheProvince.importing("sponsors?conflict=SUPERSEDE", """
                        key,name,kind,source,confidence,note
                        test-renamed,Công ty B,ENTERPRISE,s,HIGH,
                        """)
                .statusCode(200)
                .body("superseded", equalTo(1));

        get("/v1/sponsors/test-renamed").then().body("name", equalTo("Công ty B"));
        get("/v1/sponsors/test-renamed?knownAt=" + before).then().body("name", equalTo("Công ty A"));
    }

    @Test
    void oneSponsorHasSeveralCommunesAndOneCommuneSeveralSponsors() {
        sponsor("test-many-1", "Ngân hàng thử", "ENTERPRISE").statusCode(201);
        sponsor("test-many-2", "Hội đồng hương thử", "COMPATRIOTS").statusCode(201);
        assign("test-many-1", "18583", 2021).statusCode(201);
        assign("test-many-1", "18568", 2021).statusCode(201);
        assign("test-many-2", "18583", 2023).statusCode(201);
        assign("test-many-2", "18583", 2023).statusCode(200);

        get("/v1/sponsorships?sponsor=test-many-1&count=exact")
                .then()
                .body("page.count", equalTo(2), "items.unitCode", containsInAnyOrder("18583", "18568"));
        get("/v1/sponsorships?unit=18583&programmeYear=2023")
                .then()
                .body("items.sponsorKey", hasItems("test-many-1", "test-many-2"));
        get("/v1/sponsorships?unit=448&sponsor=test-many-2").then().body("items", hasSize(1));
        get("/v1/sponsorships?sponsor=test-many-2&programmeYear=2022").then().body("items", hasSize(0));
        get("/v1/sponsorships?sponsor=test-many-2&validOn=2019-01-01").then().body("items", hasSize(0));
    }

    @Test
    void aSponsorshipIsOfACommuneAndOfASponsorOnFile() {
        sponsor("test-rules", "Hội thử", "ASSOCIATION").statusCode(201);

        assign("test-rules", "448", 2021).statusCode(409).body("code", equalTo("sponsorship-is-of-a-commune"));
        assign("test-nobody", "18583", 2021).statusCode(404).body("code", equalTo("sponsor-unknown"));
        assign("test-rules", "99999", 2021).statusCode(404).body("code", equalTo("unit-unknown"));
        assign("test-rules", "18583", 2008).statusCode(400).body("errors.pointer", contains("/fromYear"));
        Map<String, Object> body = sponsorship("test-rules", "18583", 2021);
        assign(body).statusCode(201);
        body.put("untilYear", 2024);
        assign(body).statusCode(409).body("code", equalTo("sponsorship-on-file-differs"));
        body.put("basis", Map.of("number", "1", "issuer", "x", "signedOn", "2099-01-01"));
        assign(body).statusCode(409).body("code", equalTo("day-not-come"));
    }

    /** Thạch Châu is one of those that became Mai Phụ, under the same code; Thạch Bằng and Lộc Hà are others. */
    @ParameterizedTest
    @CsvSource({
        "18583,2022-05-01,2022,201,",
        "18583,2025-09-01,2025,201,",
        "18568,2022-05-01,2022,409,sponsorship-of-another-unit",
        "18568,2025-09-01,2025,409,sponsorship-of-another-unit",
        "42,2022-05-01,2022,409,sponsorship-of-another-unit",
        "18583,2022-05-01,2020,409,sponsorship-not-in-that-year",
        "18583,2026-01-05,2026,409,sponsorship-not-in-that-year"
    })
    void moneyUnderASponsorshipIsForItsCommuneOrWhatItPassedInto(
            String unit, String day, int year, int status, String code) {
        sponsor("test-money", "Doanh nghiệp thử", "ENTERPRISE");
        Map<String, Object> assigned = sponsorship("test-money", "18583", 2021);
        assigned.put("untilYear", 2025);
        String id = assign(assigned).extract().path("id");

        ValidatableResponse answer = FundingClient.posting(given(id, unit, day, year, "COMMITTED"));

        answer.statusCode(status);
        if (code != null) {
            answer.body("code", equalTo(code));
        }
    }

    @Test
    void commitmentAndDeliveryStandApartUnderTheSponsorship() {
        sponsor("test-apart", "Hợp tác xã thử", "COOPERATIVE").statusCode(201);
        String id = assign("test-apart", "18583", 2021).extract().path("id");
        FundingClient.posting(given(id, "18583", "2022-05-02", 2022, "COMMITTED"))
                .statusCode(201);
        FundingClient.posting(given(id, "18583", "2022-08-02", 2022, "DELIVERED"))
                .statusCode(201);

        String postings = get("/v1/sponsorships/" + id).path("postings");
        get(postings).then().body("items.stage", contains("COMMITTED", "DELIVERED"));
        FundingClient.posting(given(id, "18583", "2022-05-02", 2022, "PLANNED"))
                .statusCode(400)
                .body("code", equalTo("posting-contradicts-itself"), "errors.pointer", contains("/stage"));
        TheProvince.importing("sponsorships?conflict=SUPERSEDE", """
                        sponsorKey,unitCode,fromYear,untilYear,decisionNumber,decisionIssuer,decisionSignedOn,source,confidence,note
                        test-apart,18583,2021,2022,1/QĐ-UBND,UBND tỉnh Hà Tĩnh,2021-02-01,s,HIGH,
                        """)
                .statusCode(200)
                .body("superseded", equalTo(1));
        get("/v1/sponsorships/" + id).then().body("untilYear", equalTo(2022));
    }

    private static ValidatableResponse sponsor(String key, String name, Object kind) {
        return FundingClient.asOfficer()
                .body(Map.of("key", key, "name", name, "kind", kind, "source", "test", "confidence", "HIGH"))
                .post("/v1/sponsors")
                .then();
    }

    private static ValidatableResponse assign(String sponsor, String unit, int from) {
        return assign(sponsorship(sponsor, unit, from));
    }

    private static ValidatableResponse assign(Map<String, ?> body) {
        return FundingClient.asOfficer().body(body).post("/v1/sponsorships").then();
    }

    private static Map<String, Object> sponsorship(String sponsor, String unit, int from) {
        return new HashMap<>(Map.of(
                "sponsorKey",
                sponsor,
                "unitCode",
                unit,
                "fromYear",
                from,
                "basis",
                Map.of("number", "1/QĐ-UBND", "issuer", "UBND tỉnh Hà Tĩnh", "signedOn", "2021-02-01")));
    }

    private static Map<String, Object> given(String sponsorship, String unit, String day, int year, String stage) {
        return Map.of(
                "unitCode", unit,
                "postedOn", day,
                "programmeYear", year,
                "source", "ENTERPRISES",
                "stage", stage,
                "sponsorshipId", sponsorship,
                "amount", FundingClient.money(400_000_000),
                "basis", FundingClient.BASIS);
    }
}
