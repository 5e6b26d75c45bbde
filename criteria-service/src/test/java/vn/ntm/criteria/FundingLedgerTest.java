package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.criteria.FundingClient.POSTINGS;
import static vn.ntm.criteria.FundingClient.money;
import static vn.ntm.criteria.FundingClient.people;
import static vn.ntm.criteria.FundingClient.posting;
import static vn.ntm.criteria.FundingClient.reversing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger of programme money is only ever added to. */
@QuarkusTest
class FundingLedgerTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void whatIsPostedIsReadAgainAsItWasSent() {
        Response posted = posting(people("2022-03-04", 25_000_000))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .response();

        assertThat(posted.header("Location")).isEqualTo("funding-postings/" + posted.path("id"));
        get(POSTINGS + "/" + posted.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(
                        "effect", equalTo("ADDS"),
                        "amount.amount", equalTo("25000000"),
                        "form", equalTo("IN_KIND"),
                        "inKind", equalTo("WORKDAYS"),
                        "quantity", equalTo(120),
                        "basis.number", equalTo("1/QĐ-UBND"),
                        "reversedBy", nullValue());
        given().header("If-None-Match", "\"1\"")
                .get(POSTINGS + "/" + posted.path("id"))
                .then()
                .statusCode(304);
    }

    @Test
    void underOneReferenceOnePostingIsMadeOnce() {
        Map<String, Object> body = people("2022-03-05", 3);
        body.put("reference", "TEST-REF-1");
        String first = posting(body).statusCode(201).extract().path("id");

        posting(body).statusCode(200).body("id", equalTo(first));
        body.put("amount", money(4));
        posting(body).statusCode(409).body("code", equalTo("posting-reference-taken"));
    }

    @ParameterizedTest
    @CsvSource({
        "postedOn,2019-01-01,posting-before-its-basis,409",
        "postedOn,2100-01-01,day-not-come,409",
        "unitCode,99999,unit-unknown,404",
        "unitCode,18106,unit-did-not-exist,404",
        "sponsorshipId,019ab1c2-0000-7000-8000-000000000000,sponsorship-unknown,404"
    })
    void aPostingThatCannotBeIsRefused(String property, String value, String code, int status) {
        Map<String, Object> body = people("2022-03-09", 8);
        body.put(property, value);

        posting(body).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void aPostingThatContradictsItselfIsToldAllOfIt() {
        Map<String, Object> body = people("2022-03-10", 9);
        body.put("source", "LOCAL_BUDGET");

        posting(body)
                .statusCode(400)
                .body(
                        "code", equalTo("posting-contradicts-itself"),
                        "errors.pointer", containsInAnyOrder("/budgetTier", "/nature", "/inKind"));
    }

    @Test
    void whatIsMissingIsToldAllAtOnce() {
        posting(Map.of("basis", Map.of("number", " "), "amount", Map.of("amount", "1e3", "currency", "VND")))
                .statusCode(400)
                .body(
                        "code", equalTo("invalid-property"),
                        "errors.pointer",
                                containsInAnyOrder(
                                        "/unitCode",
                                        "/postedOn",
                                        "/programmeYear",
                                        "/source",
                                        "/stage",
                                        "/amount",
                                        "/basis/number",
                                        "/basis/issuer",
                                        "/basis/signedOn"));
    }

    @Test
    void theDistrictBudgetEndsWithTheLastDistrict() {
        Map<String, Object> body = people("2025-06-30", 10);
        body.keySet().removeAll(Set.of("inKind", "quantity"));
        body.putAll(Map.of("source", "LOCAL_BUDGET", "budgetTier", "DISTRICT", "nature", "RECURRENT"));
        body.put("unitCode", "42");
        posting(body).statusCode(201);

        body.put("postedOn", "2025-07-01");
        posting(body).statusCode(409).body("code", equalTo("budget-tier-abolished"));
        body.put("budgetTier", "COMMUNE");
        posting(body).statusCode(201);
    }

    @Test
    void postingsComeInBulkAndAFileThatIsSentAgainPostsNothing() {
        String header =
                "reference,unitCode,postedOn,programmeYear,fundingSource,budgetTier,nature,stage,inKind,quantity,amount,"
                        + "sponsorshipId,decisionNumber,decisionIssuer,decisionSignedOn,source,confidence,note\n";
        String row = "TEST-BULK-1,18583,2022-05-01,2022,PEOPLE,,,DELIVERED,LAND,250.50,90000000,,"
                + "1/QĐ-UBND,UBND tỉnh,2022-01-02,test,HIGH,\n";
        TheProvince.importing("funding-postings", header + row).statusCode(200).body("created", equalTo(1));
        TheProvince.importing("funding-postings", header + row).statusCode(200).body("unchanged", equalTo(1));
        TheProvince.importing("funding-postings?conflict=SUPERSEDE", header + row.replace("250.50", "251"))
                .statusCode(409)
                .body("report.refusals.code", contains("posting-reference-taken"));
        TheProvince.importing(
                        "funding-postings?mode=PER_ROW",
                        header
                                + row.replace("TEST-BULK-1", "TEST-BULK-2").replace("LAND,250.50", "LAND,")
                                + row.replace("TEST-BULK-1", "TEST-BULK-3").replace("2022-01-02", "2022-05-02")
                                + row.replace("TEST-BULK-1", "TEST-BULK-4").replace(",,1/QĐ", ",x,1/QĐ"))
                .statusCode(200)
                .body(
                        "report", nullValue(),
                        "refusals.code",
                                contains("posting-contradicts-itself", "posting-before-its-basis", "value-invalid"),
                        "refusals.column", contains("quantity", null, "sponsorshipId"));
    }

    @Test
    void whatHadNotHappenedOrWasNotKnownIsNotShown() {
        String before = FundingClient.now();
        Map<String, Object> body = people("2022-06-01", 11);
        body.put("programmeYear", 2015);
        String id = posting(body).extract().path("id");
        String list = POSTINGS + "?programmeYear=2015";

        get(list).then().body("items", hasSize(1));
        get(list + "&validOn=2022-05-31").then().body("items", hasSize(0));
        get(list + "&knownAt=" + before).then().body("items", hasSize(0));
        get(list + "&unit=448").then().body("items.id", contains(id));
        get(list + "&unit=436").then().body("items", hasSize(0));
        get(list + "&half=FIRST").then().body("items", hasSize(0));
        get(list + "&half=SECOND&form=IN_KIND&stage=DELIVERED&source=PEOPLE")
                .then()
                .body("items", hasSize(1));
        get(POSTINGS + "/" + id + "?knownAt=" + before).then().statusCode(404);
        String between = FundingClient.now();
        reversing(id, "\"1\"").statusCode(200);
        get(POSTINGS + "/" + id + "?knownAt=" + between)
                .then()
                .header("ETag", "\"1\"")
                .body("reversedBy", nullValue(), "knownAt", equalTo(between));
        get(POSTINGS + "/" + id).then().header("ETag", "\"2\"");
    }

    @Test
    void aRetryUnderItsKeyIsAnsweredAsBefore() {
        var request = FundingClient.asOfficer()
                .header("Idempotency-Key", "posting-retried")
                .body(people("2022-03-11", 12));
        String first = request.post(POSTINGS).then().statusCode(201).extract().path("id");

        FundingClient.asOfficer()
                .header("Idempotency-Key", "posting-retried")
                .body(people("2022-03-11", 12))
                .post(POSTINGS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", "funding-postings/" + first)
                .body("id", equalTo(first));
    }
}
