package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** What is personal is unreadable where it is kept, and whoever reads it is on record. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class PersonalDataTest {

    private static int drawn;

    private String number = "";
    private String recipient = "";
    private String address = "";

    @BeforeEach
    void aPersonIsOnFile() {
        TheProvince.load();
        number = "042090%06d".formatted(++drawn);
        recipient = RecipientsForTests.registered(RecipientsForTests.PERSON, "Lê Thị Kín");
        address = "/v1/recipients/" + recipient + "/personal-data";
        record("\"0\"", body(number, "Thôn Kín Đáo " + drawn))
                .statusCode(200)
                .body("fields", equalTo(List.of("IDENTITY_NUMBER", "BIRTH_DATE", "ADDRESS", "PHONE")))
                .body("version", equalTo(4));
    }

    @Test
    void whoMayReadsItAndTheAuditSaysSoWithoutTheValue() {
        read("awards-officer", "?purpose=APPRAISAL&fields=IDENTITY_NUMBER,PHONE")
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("items.field", equalTo(List.of("IDENTITY_NUMBER", "PHONE")))
                .body("items[0].value", equalTo(number));

        String audit = RecipientsForTests.as("auditor")
                .get("/v1/audit?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(DatabaseForTests.acts())
                .contains("getPersonalData APPRAISAL recipient " + recipient + ": IDENTITY_NUMBER, PHONE");
        assertThat(audit).doesNotContain(number, "Thôn Kín Đáo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"province-leader", "auditor", "council-member", "administrator", "system"})
    void aRoleWithoutRightIsRefused(String role) {
        read(role, "?purpose=APPRAISAL").statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void theCommuneThatRecordsItDoesNotReadIt() {
        RecipientsForTests.officerOf(RecipientsForTests.COMMUNE)
                .get(address + "?purpose=APPRAISAL")
                .then()
                .statusCode(403);
        get(address + "?purpose=APPRAISAL").then().statusCode(401);
    }

    @Test
    void aPurposeIsAskedFor() {
        read("awards-officer", "").statusCode(400).body("errors[0].parameter", equalTo("purpose"));
        read("awards-officer", "?purpose=APPRAISAL&fields=NAME")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("fields"));
    }

    @Test
    void nothingOfItIsReadableInWhatTheDatabaseKeeps() {
        read("awards-officer", "?purpose=APPRAISAL").statusCode(200);
        RecipientsForTests.as("awards-officer")
                .header("Idempotency-Key", "read-" + recipient)
                .get(address + "?purpose=APPRAISAL")
                .then()
                .statusCode(200);
        record("\"4\"", body(number, "Thôn Khác " + drawn)).statusCode(200);

        assertThat(DatabaseForTests.placesOf(number)).isEmpty();
        assertThat(DatabaseForTests.placesOf("Thôn Kín Đáo " + drawn)).isEmpty();
        assertThat(DatabaseForTests.placesOf("1990-02-03")).isEmpty();
        assertThat(DatabaseForTests.placesOf("Lê Thị Kín"))
                .as("what is not sealed is found")
                .isNotEmpty();
    }

    @Test
    void neitherTheFeedNorARefusalRepeatsIt() {
        assertThat(get("/v1/changes?limit=500").asString()).doesNotContain(number, "person_data");
        record("\"4\"", body("04209000123", "Thôn Một"))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/identityNumber")))
                .body("detail", org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("04209000123")));
        record("\"4\"", body(number, "Thôn Một, số " + number))
                .statusCode(400)
                .body("code", equalTo("personal-data-in-text"))
                .body("errors.pointer", equalTo(List.of("/address")));
    }

    @Test
    void noLogHasIt() {
        var lines = new LogForTests();
        try (lines) {
            record("\"4\"", body(number, "Thôn Lộ " + drawn)).statusCode(200);
            record("\"4\"", body("04209000123", "Thôn Lộ")).statusCode(400);
            record("\"4\"", body(number, "Thôn Lộ, số " + number)).statusCode(400);
            record("\"0\"", body(number, "Thôn Lộ")).statusCode(412);
            read("awards-officer", "?purpose=APPRAISAL").statusCode(200);
            find("{\"identityNumber\":\"" + number + "\"}").statusCode(200);
        }

        assertThat(lines.all()).isNotEmpty().noneMatch(line -> line.contains(number) || line.contains("Thôn Lộ"));
    }

    @Test
    void aContradictionWithTheBirthYearIsRefused() {
        record("\"4\"", body(number, "Thôn Một").replace("1990-02-03", "1991-02-03"))
                .statusCode(409)
                .body("code", equalTo("birth-year-contradicts"));
    }

    @Test
    void aBodyHasNoPersonalData() {
        String collective = RecipientsForTests.registered(RecipientsForTests.COLLECTIVE, "Hội không kín");
        RecipientsForTests.post(
                        "awards-officer",
                        "/v1/recipients/" + collective + "/personal-data",
                        "\"0\"",
                        body(number, "Thôn Một"))
                .statusCode(409)
                .body("code", equalTo("recipient-is-no-person"));
    }

    @Test
    void whoHasTheNumberIsFoundWithoutAnythingBeingOpened() {
        find("{\"identityNumber\":\"" + number + "\"}")
                .statusCode(200)
                .body("items.recipientId", equalTo(List.of(recipient)));
        find("{\"identityNumber\":\"042090999999\"}").body("items", equalTo(List.of()));
        find("{\"name\":\"le thi kin\"}").body("items.recipientId", org.hamcrest.Matchers.hasItem(recipient));
        find("{}").statusCode(400);
    }

    @Test
    void whoHasNoUnitIsFoundByTheNumberToo() {
        String nowhere = RecipientsForTests.registered(
                RecipientsForTests.PERSON.replace("\"unitCode\":\"18133\",", ""), "Lê Thị Vô Định");
        address = "/v1/recipients/" + nowhere + "/personal-data";
        String another = number.replace("042090", "042091");
        record("\"0\"", body(another, "Thôn Một")).statusCode(200);
        String asked = "{\"identityNumber\":\"" + another + "\"}";

        find(asked).statusCode(200).body("items.recipientId", equalTo(List.of(nowhere)));
        RecipientsForTests.officerOf(RecipientsForTests.COMMUNE)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(asked)
                .post("/v1/recipients/_find")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }

    private static String body(String number, String home) {
        return """
                {"identityNumber":"%s","birthDate":"1990-02-03","address":"%s","phone":"0912345678",
                 "source":"Báo cáo thành tích","confidence":"HIGH"}""".formatted(number, home);
    }

    private ValidatableResponse record(String version, String body) {
        return RecipientsForTests.post("province-officer", address, version, body);
    }

    private ValidatableResponse read(String role, String question) {
        return RecipientsForTests.as(role).get(address + question).then();
    }

    private static ValidatableResponse find(String body) {
        return RecipientsForTests.post("awards-officer", "/v1/recipients/_find", "\"0\"", body);
    }
}
