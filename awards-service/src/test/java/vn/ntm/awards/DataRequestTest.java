package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** What persons ask about their own data is done in time, and it shows where it is not. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class DataRequestTest {

    private static final String GROUNDS = "{\"reason\":\"Đã làm\",\"document\":\"12/SNV-TĐKT\"}";
    private static final String PERSONAL = """
            {"identityNumber":"042095000001","source":"Báo cáo thành tích","confidence":"HIGH"}""";

    private String recipient = "";

    @BeforeEach
    void aPersonIsOnFile() {
        TheProvince.load();
        Import.facts("calendar-years", "year,source,confidence,note", "2026,a test,HIGH,");
        recipient = RecipientsForTests.registered(RecipientsForTests.PERSON, "Lê Thị Hỏi");
        RecipientsForTests.post("awards-officer", "/v1/recipients/" + recipient + "/personal-data", "\"0\"", PERSONAL)
                .statusCode(200);
    }

    @Test
    void aRequestIsDueInTwoWorkingDaysAndThenOverdue() {
        String old = received("PRODUCE", "2026-03-06");

        request(old)
                .body("state", equalTo("RECEIVED"))
                .body("deadline.status", equalTo("DUE"))
                .body("deadline.dueOn", equalTo("2026-03-10"))
                .body("legalBasis", equalTo("Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP"));
        overdue(old, "2026-03-10", false);
        overdue(old, "2026-03-11", true);
        RecipientsForTests.as("awards-officer")
                .get("/v1/data-requests?state=RECEIVED&limit=500")
                .then()
                .body("items.requestId", hasItem(old));
    }

    @Test
    void ofAYearWhoseDaysOffAreNotOnFileNobodySaysWhenItIsDue() {
        request(received("PRODUCE", "2020-03-06"))
                .body("deadline.status", equalTo("NOT_SET"))
                .body("legalBasis", nullValue())
                .body("overdue", equalTo(false));
    }

    @Test
    void everythingThatIsOnFileIsProducedWithWhoReadIt() {
        RecipientsForTests.as("awards-officer")
                .get("/v1/recipients/" + recipient + "/personal-data?purpose=APPRAISAL")
                .then()
                .statusCode(200);
        String id = received("PRODUCE", "2026-03-06");

        String file = RecipientsForTests.as("awards-officer")
                .get("/v1/data-requests/" + id + "/file")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("items.kind", hasItem("READ"))
                .extract()
                .asString();
        assertThat(file).contains("Lê Thị Hỏi", "042095000001", "APPRAISAL");
        answer(id, "\"1\"").statusCode(200).body("state", equalTo("ANSWERED"));
        answer(id, "\"2\"").statusCode(409).body("code", equalTo("data-request-closed"));
        RecipientsForTests.as("province-leader")
                .get("/v1/data-requests/" + id + "/file")
                .then()
                .statusCode(403);
        RecipientsForTests.as("awards-officer")
                .get("/v1/data-requests/" + received("CORRECT", "2026-03-06") + "/file")
                .then()
                .statusCode(409)
                .body("code", equalTo("data-request-without-file"));
    }

    @Test
    void aCorrectionIsOnFileBeforeItIsSaidToBe() {
        String id = received("CORRECT", "2026-03-06");
        answer(id, "\"1\"").statusCode(409).body("code", equalTo("correction-missing"));

        RecipientsForTests.post(
                        "awards-officer",
                        "/v1/recipients/" + recipient + "/_correct",
                        "\"1\"",
                        RecipientsForTests.PERSON.formatted("Lê Thị Hỏi Đúng"))
                .statusCode(200);
        answer(id, "\"1\"").statusCode(200);
    }

    @Test
    void restrictedDataAreReadForThePersonAlone() {
        String data = "/v1/recipients/" + recipient + "/personal-data";
        answer(received("RESTRICT", "2026-03-06"), "\"1\"").statusCode(200);

        RecipientsForTests.as("awards-officer")
                .get(data + "?purpose=APPRAISAL")
                .then()
                .statusCode(409)
                .body("code", equalTo("recipient-restricted"));
        RecipientsForTests.as("awards-officer")
                .get(data + "?purpose=DATA_REQUEST")
                .then()
                .statusCode(200);
        RecipientsForTests.post("awards-officer", data, "\"1\"", PERSONAL).statusCode(409);

        answer(received("LIFT_RESTRICTION", "2026-03-07"), "\"1\"").statusCode(200);
        RecipientsForTests.as("awards-officer")
                .get(data + "?purpose=APPRAISAL")
                .then()
                .statusCode(200);
    }

    @Test
    void aRequestCanBeRefusedWithAReason() {
        String id = received("CORRECT", "2026-03-06");

        RecipientsForTests.post("province-officer", "/v1/data-requests/" + id + "/_refuse", "\"1\"", GROUNDS)
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("note", equalTo("Đã làm"));
    }

    @Test
    void nothingIsErasedWithoutARuleThatSaysAPeriod() {
        get("/v1/retention-rules").then().statusCode(200).body("items[0].keptMonths", nullValue());
        apply("AFTER_CORRECTION").statusCode(409).body("code", equalTo("retention-period-unknown"));
        apply("NO_SUCH_RULE").statusCode(409).body("code", equalTo("retention-rule-unknown"));
    }

    @Test
    void whatARuleSaysIsKeptNoLongerIsErasedAndTheFactStays() {
        Import.facts(
                "retention-rules",
                "rule,field,keptMonths,countedFrom,validFrom,validTo,legalBasis,source,confidence,note",
                "TEST_LONG,IDENTITY_NUMBER,1,SUPERSEDED,2026-01-01,,,a test,HIGH,");
        apply("TEST_LONG").statusCode(200).body("erased", equalTo(0));
        RecipientsForTests.as("awards-officer")
                .get("/v1/recipients/" + recipient + "/personal-data?purpose=APPRAISAL")
                .then()
                .body("items[0].value", equalTo("042095000001"));
    }

    private String received(String kind, String day) {
        return RecipientsForTests.post(
                        "awards-officer", "/v1/data-requests", "\"0\"", """
                        {"recipientId":"%s","kind":"%s","receivedOn":"%s","source":"Đơn đề nghị","confidence":"HIGH"}
                        """.formatted(recipient, kind, day))
                .statusCode(201)
                .extract()
                .path("requestId");
    }

    private static ValidatableResponse answer(String id, String version) {
        return RecipientsForTests.post("awards-officer", "/v1/data-requests/" + id + "/_answer", version, GROUNDS);
    }

    private static ValidatableResponse request(String id) {
        return RecipientsForTests.as("auditor")
                .get("/v1/data-requests/" + id)
                .then()
                .statusCode(200);
    }

    private static void overdue(String id, String day, boolean overdue) {
        RecipientsForTests.as("auditor")
                .get("/v1/data-requests/" + id + "?validOn=" + day)
                .then()
                .statusCode(200)
                .body("overdue", equalTo(overdue));
    }

    private static ValidatableResponse apply(String rule) {
        return RecipientsForTests.post(
                "administrator",
                "/v1/retention-rules/_apply",
                "\"0\"",
                "{\"rule\":\"%s\",\"reason\":\"Rà soát\"}".formatted(rule));
    }
}
