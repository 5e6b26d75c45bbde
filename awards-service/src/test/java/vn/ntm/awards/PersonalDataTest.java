package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.seal.KeyFiles;

/** What is personal is unreadable where it is kept, and whoever reads it is on record. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class PersonalDataTest {

    private static final String NUMBER = "042090%06d";
    private static int drawn;

    private String number = "";
    private String recipient = "";
    private String address = "";

    @BeforeEach
    void aPersonIsOnFile() {
        TheProvince.load();
        number = NUMBER.formatted(++drawn);
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
                .header("Cache-Control", equalTo("no-store"))
                .body("items.field", equalTo(List.of("IDENTITY_NUMBER", "PHONE")))
                .body("items[0].value", equalTo(number));

        String audit = RecipientsForTests.as("auditor")
                .get("/v1/audit?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(acts()).contains("getPersonalData APPRAISAL recipient " + recipient + ": IDENTITY_NUMBER, PHONE");
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
    void nothingOfItIsReadableInWhatTheDatabaseKeeps() throws SQLException {
        read("awards-officer", "?purpose=APPRAISAL").statusCode(200);
        RecipientsForTests.as("awards-officer")
                .header("Idempotency-Key", "read-" + recipient)
                .get(address + "?purpose=APPRAISAL")
                .then()
                .statusCode(200);
        record("\"4\"", body(number, "Thôn Khác " + drawn)).statusCode(200);

        assertThat(kept(number)).isEmpty();
        assertThat(kept("Thôn Kín Đáo " + drawn)).isEmpty();
        assertThat(kept("1990-02-03")).isEmpty();
        assertThat(kept("Lê Thị Kín")).as("what is not sealed is found").isNotEmpty();
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
    void anotherKeyTakesThePlaceOfOneWhileEverythingCanBeRead() {
        var before = KeyFiles.read(KeysForTests.FOLDER);
        String old = Integer.toString(before.primary());
        var more = before.withANewKey();
        KeysForTests.put(more);
        var turned = more.turned();
        KeysForTests.put(turned);

        assertThat(resealed(1)).as("broken off after one").isEqualTo(1);
        read("awards-officer", "?purpose=IDENTIFICATION")
                .body("items[0].value", equalTo(number))
                .body("items.size()", equalTo(4));
        find("{\"identityNumber\":\"" + number + "\"}").body("items.recipientId", equalTo(List.of(recipient)));
        int left = 1;
        while (left > 0) {
            left = resealed(500);
        }
        assertThat(values(old)).isZero();

        KeysForTests.put(turned.withoutOldKeys());
        assertThat(resealed(500)).isZero();
        keys().body("items.size()", equalTo(1)).body("items[0].sealsWhatIsNew", equalTo(true));
        read("awards-officer", "?purpose=IDENTIFICATION").body("items[0].value", equalTo(number));
        find("{\"identityNumber\":\"" + number + "\"}").body("items.recipientId", equalTo(List.of(recipient)));
    }

    @Test
    void aKeyThatIsMissingIsSaidAndNothingElse() {
        var keys = KeyFiles.read(KeysForTests.FOLDER);
        try {
            KeysForTests.put(vn.ntm.seal.SealingKeys.draw());
            keys().statusCode(200);
            read("awards-officer", "?purpose=APPRAISAL")
                    .statusCode(503)
                    .body("code", equalTo("personal-data-key-missing"));
        } finally {
            KeysForTests.put(keys);
            keys().statusCode(200);
        }
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

    private static ValidatableResponse keys() {
        return RecipientsForTests.as("administrator")
                .get("/v1/personal-data-keys")
                .then();
    }

    private static long values(String key) {
        return keys().extract().jsonPath().getLong("items.find { it.keyId == '%s' }.values".formatted(key));
    }

    private static int resealed(int most) {
        return RecipientsForTests.post(
                        "administrator", "/v1/personal-data-keys/_reseal", "\"0\"", "{\"most\":%d}".formatted(most))
                .statusCode(200)
                .extract()
                .path("resealed");
    }

    private static List<String> acts() {
        return query("select operation || ' ' || coalesce(reason, '') || ' ' || coalesce(document, '') from act");
    }

    /** Where in the database the text stands, in whatever table and column, as text or as bytes. */
    private static List<String> kept(String text) {
        String bytes = HexFormat.of().formatHex(text.getBytes(UTF_8));
        return columns().stream()
                .filter(column -> !query("""
                        select 1 from "%1$s" where position('%3$s' in encode(convert_to("%2$s"::text, 'UTF8'), 'hex')) > 0
                            or position('%3$s' in "%2$s"::text) > 0 limit 1""".formatted(column.getKey(), column.getValue(), bytes))
                        .isEmpty())
                .map(column -> column.getKey() + "." + column.getValue())
                .toList();
    }

    private static List<Map.Entry<String, String>> columns() {
        return query("select table_name || '/' || column_name from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")
                .stream()
                .map(name -> name.split("/", 2))
                .map(parts -> Map.entry(parts[0], parts[1]))
                .toList();
    }

    private static List<String> query(String sql) {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(superuser());
                var result = connection.createStatement().executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return rows;
    }

    private static String superuser() {
        return ConfigProvider.getConfig().getValue("test.postgres.superuser-url", String.class);
    }
}
