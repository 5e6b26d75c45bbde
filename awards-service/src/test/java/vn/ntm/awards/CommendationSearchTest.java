package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** The register is searched by what is public, and only by that. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CommendationSearchTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @ParameterizedTest
    @CsvSource({
        "programmeYear=2023&name=KY anh,                                           c-2023-03",
        "programmeYear=2023&name=anh ky huyen,                                     c-2023-03",
        "programmeYear=2023&name=ky anh thanh,                                     ''",
        "programmeYear=2023&named=false,                                           c-2023-01 c-2023-02",
        "programmeYear=2023&issuer=chu tich UBND tinh ha tinh&recipientKind=COLLECTIVE, c-2023-01",
        "programmeYear=2023&sort=NEWEST,                                           c-2023-02 c-2023-01 c-2023-03",
        "programmeYear=2023&state=ANNULLED,                                        ''",
        "programmeYear=2023&formCode=BK_TINH,                                      ''",
        "programmeYear=2023&issuerKind=PROVINCE_CHAIRMAN, c-2023-03 c-2023-01 c-2023-02",
        "issuerKind=PRIME_MINISTER,                                            ''",
        "decision=2339/qd-ubnd,                                                    c-2023-03",
    })
    void aListHasWhatIsAskedFor(String query, String keys) {
        assertThat(keys(query)).isEqualTo(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
    }

    @Test
    void whoIsNotPublicIsCountedAndNotNamedUntilThatIsDecidedAndNotAnyMoreWhenItIsTakenBack() {
        String id = RecipientsForTests.registered(RecipientsForTests.PERSON, "Lê Thị Tìm Kiếm");
        String key = AwardedForTests.award(id, "BK_TINH", "2026-03-05", "nói về bà Lê Thị Tìm Kiếm");
        String found = "name=tim kiem&validOn=2026-04-01";
        assertThat(keys(found)).isEmpty();
        get("/v1/commendations/" + key)
                .then()
                .body("named", equalTo(false))
                .body("recipientKind", equalTo("INDIVIDUAL"))
                .body("unitCode", equalTo(RecipientsForTests.COMMUNE))
                .body("formCode", equalTo("BK_TINH"))
                .body("recipientCount", equalTo(1))
                .body("$", not(hasKey("recipientName")))
                .body("$", not(hasKey("recipientId")))
                .body("$", not(hasKey("note")));

        decide(id, "\"1\"", true);
        assertThat(keys(found)).containsExactly(key);
        assertThat(keys("recipient=" + id)).containsExactly(key);
        get("/v1/commendations/" + key)
                .then()
                .body("named", equalTo(true))
                .body("recipientName", equalTo("Lê Thị Tìm Kiếm"))
                .body("recipientId", equalTo(id));
        String then = get("/v1/commendations?limit=1").jsonPath().getString("knownAt");

        decide(id, "\"2\"", false);
        assertThat(keys(found)).isEmpty();
        assertThat(keys(found + "&knownAt=" + then)).isEmpty();
        assertThat(keys("recipient=" + id)).isEmpty();
        assertThat(keys("decision=" + key + "/QĐ-UBND")).containsExactly(key);
        get("/v1/commendations/" + key + "?knownAt=" + then).then().body("named", equalTo(false));
    }

    @Test
    void aNameThatIsNotPublicIsInNoFile() throws IOException {
        String id = RecipientsForTests.registered(RecipientsForTests.PERSON, "Phan Thị Trong Tệp");
        String key = AwardedForTests.award(id, "BK_TINH", "2026-03-06");

        for (String form : List.of("text/csv", "application/x-ndjson")) {
            String file = given().accept(form)
                    .get("/v1/exports/commendations?formCode=BK_TINH")
                    .then()
                    .statusCode(200)
                    .contentType(form)
                    .extract()
                    .asString();
            assertThat(file).contains(key).doesNotContain("Trong Tệp").doesNotContain(id);
        }
        byte[] workbook = given().accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/v1/exports/commendations")
                .asByteArray();
        assertThat(sheet(workbook)).contains(key).doesNotContain("Trong Tệp").doesNotContain(id);
    }

    @Test
    void whoHasNoUnitIsFoundInTheProvinceAndInNoOtherUnit() {
        String id = RecipientsForTests.registered("""
                {"kind":"COLLECTIVE","name":"%s","source":"Danh sách thử","confidence":"HIGH"}""", "Hội không rõ nơi");
        String key = AwardedForTests.award(id, "BK_TINH", "2026-03-07");

        assertThat(keys("name=khong ro noi&unit=42")).containsExactly(key);
        assertThat(keys("name=khong ro noi&unit=44")).isEmpty();
        assertThat(keys("name=khong ro noi&unit=" + RecipientsForTests.COMMUNE)).isEmpty();
    }

    @Test
    void aUnitThatIsToldLaterToHaveBeenAboveAnEntryFindsItToo() {
        String id = RecipientsForTests.registered(RecipientsForTests.COLLECTIVE, "Hội nói rõ hơn");
        String key = AwardedForTests.award(id, "BK_TINH", "2026-03-08");

        CDI.current().select(Jdbi.class).get().useTransaction(handle -> {
            assertThat(hasUnit(handle, key, "42")).isTrue();
            assertThat(hasUnit(handle, key, "439")).isFalse();
            handle.createUpdate("""
                            with before as (
                                update unit_spell set superseded_at = now(), superseded_by = recorded_by
                                where code = :code and valid @> date '2026-03-08' and superseded_at is null returning *)
                            insert into unit_spell (row_id, spell_id, code, name, type, parent_code, valid, source, confidence,
                                recorded_at, recorded_by)
                            select :row, spell_id, code, name, type, '439', valid, source, confidence, now(), recorded_by
                            from before""")
                    .bind("code", RecipientsForTests.COMMUNE)
                    .bind("row", UUID.randomUUID())
                    .execute();
            assertThat(hasUnit(handle, key, "42")).isTrue();
            assertThat(hasUnit(handle, key, "439")).isTrue();
            handle.rollback();
        });
    }

    @Test
    void whatWasAnnulledStaysInTheListAndSaysSo() {
        String id = RecipientsForTests.registered(RecipientsForTests.COLLECTIVE, "Tập thể bị hủy");
        String key = AwardedForTests.award(id, "BK_TINH", "2026-02-05");
        AwardedForTests.annul(key, "2026-03-10");
        String decision = "decision=" + key + "/QĐ-UBND";

        assertThat(keys(decision + "&state=STANDING&validOn=2026-03-09")).containsExactly(key);
        assertThat(keys(decision + "&state=STANDING&validOn=2026-03-10")).isEmpty();
        assertThat(keys(decision + "&state=ANNULLED&validOn=2026-03-10")).containsExactly(key);
        get("/v1/commendations/" + key + "?validOn=2026-03-10")
                .then()
                .body("state", equalTo("ANNULLED"))
                .body("annulledOn", equalTo("2026-03-10"));
    }

    @Test
    void pagesTogetherAreTheWholeListInEitherOrder() {
        List<String> all = keys("limit=500");
        List<String> turned = keys("limit=500&sort=NEWEST");

        assertThat(turned).isEqualTo(all.reversed());
        String next = get("/v1/commendations?limit=2&sort=NEWEST").jsonPath().getString("page.next");
        assertThat(given().queryParam("cursor", next)
                        .get("/v1/commendations?limit=2&sort=NEWEST")
                        .jsonPath()
                        .getList("items.key"))
                .isEqualTo(turned.subList(2, Math.min(4, turned.size())));
    }

    private static boolean hasUnit(Handle handle, String key, String unit) {
        return handle.createQuery(
                        "select terms @> term_hashes(array['u:' || :unit]) from register_entry where key = :key")
                .bind("unit", unit)
                .bind("key", key)
                .mapTo(Boolean.class)
                .one();
    }

    private static String sheet(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("commendations", ".xlsx");
        try {
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                return new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void decide(String id, String version, boolean isPublic) {
        String body = """
            {"nameIsPublic":%s,"reason":"Quyết định công bố tên","document":"112/QĐ-UBND ngày 20/02/2024"}""".formatted(isPublic);
        RecipientsForTests.post("awards-officer", "/v1/recipients/" + id + "/_decide-publication", version, body)
                .statusCode(200);
    }

    private static List<String> keys(String query) {
        return get("/v1/commendations?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.key");
    }
}
