package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Who can be commended comes on file, and is public only as far as that was decided. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RecipientTest {

    private static final String PUBLISH = """
            {"nameIsPublic":%s,"reason":"Quyết định công bố tên","document":"112/QĐ-UBND ngày 20/02/2024"}""";

    @Inject
    Recipients recipients;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void theNameOfAPersonIsNotPublicUntilThatIsDecidedAndNotAnyMoreWhenItIsTakenBack() {
        String id = RecipientsForTests.registered(RecipientsForTests.PERSON, "Trần Thị Thử Một");
        String address = "/v1/recipients/" + id;
        assertThat(publicName(id)).isNull();

        RecipientsForTests.post("awards-officer", address + "/_decide-publication", "\"1\"", PUBLISH.formatted(true))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("nameIsPublic", equalTo(true));
        RecipientsForTests.post("awards-officer", address + "/_decide-publication", "\"2\"", PUBLISH.formatted(true))
                .statusCode(409)
                .body("code", equalTo("publication-decided"));
        assertThat(publicName(id)).isEqualTo("Trần Thị Thử Một");

        RecipientsForTests.post("awards-officer", address + "/_decide-publication", "\"2\"", PUBLISH.formatted(false))
                .statusCode(200);
        assertThat(publicName(id)).isNull();
    }

    @Test
    void theNameOfABodyIsPublicFromTheBeginning() {
        String id = RecipientsForTests.registered(RecipientsForTests.COLLECTIVE, "Hội Thử");

        assertThat(publicName(id)).isEqualTo("Hội Thử");
    }

    @Test
    void onlyTheOwnCommuneAndTheProvinceSeeARecipient() {
        String id = RecipientsForTests.registered(RecipientsForTests.PERSON, "Trần Thị Thử Hai");
        String address = "/v1/recipients/" + id;

        get(address).then().statusCode(401);
        RecipientsForTests.officerOf(RecipientsForTests.COMMUNE)
                .get(address)
                .then()
                .statusCode(200);
        RecipientsForTests.officerOf(RecipientsForTests.OTHER_COMMUNE)
                .get(address)
                .then()
                .statusCode(403);
        RecipientsForTests.officerOf(RecipientsForTests.COMMUNE)
                .get("/v1/recipients?limit=500")
                .then()
                .body("items.recipientId", hasItem(id));
        RecipientsForTests.officerOf(RecipientsForTests.OTHER_COMMUNE)
                .get("/v1/recipients?limit=500")
                .then()
                .statusCode(200)
                .body("items.recipientId", not(hasItem(id)));
        assertThat(get("/v1/changes?limit=500").asString()).doesNotContain("Thử Hai");
        assertThat(get("/v1/changes/snapshot?limit=500").asString()).doesNotContain("Thử Hai");
    }

    @Test
    void aCommuneRegistersItsOwnAlone() {
        RecipientsForTests.officerOf(RecipientsForTests.OTHER_COMMUNE)
                .contentType(ContentType.JSON)
                .body(RecipientsForTests.COLLECTIVE.formatted("Hội của xã khác"))
                .post("/v1/recipients")
                .then()
                .statusCode(403)
                .body("code", equalTo("unit-not-yours"));
        RecipientsForTests.officerOf(RecipientsForTests.COMMUNE)
                .contentType(ContentType.JSON)
                .body(RecipientsForTests.COLLECTIVE.formatted("Hội của xã"))
                .post("/v1/recipients")
                .then()
                .statusCode(201);
    }

    @Test
    void aCorrectionKeepsTheKindAndWhatWasDecided() {
        String id = RecipientsForTests.registered(RecipientsForTests.PERSON, "Trần Thị Thử Ba");
        String address = "/v1/recipients/" + id;
        RecipientsForTests.post("awards-officer", address + "/_decide-publication", "\"1\"", PUBLISH.formatted(true))
                .statusCode(200);

        RecipientsForTests.post(
                        "awards-officer",
                        address + "/_correct",
                        "\"2\"",
                        RecipientsForTests.COLLECTIVE.formatted("Không phải người"))
                .statusCode(409)
                .body("code", equalTo("recipient-kind-stays"));
        RecipientsForTests.post(
                        "awards-officer",
                        address + "/_correct",
                        "\"1\"",
                        RecipientsForTests.PERSON.formatted("Trần Thị Thử Bốn"))
                .statusCode(412);
        RecipientsForTests.post(
                        "awards-officer",
                        address + "/_correct",
                        "\"2\"",
                        RecipientsForTests.PERSON.formatted("Trần Thị Thử Bốn"))
                .statusCode(200)
                .body("name", equalTo("Trần Thị Thử Bốn"))
                .body("nameIsPublic", equalTo(true))
                .body("version", equalTo(3));
    }

    @Test
    void aNumberOfACardInATextIsRefusedWithItsPlaceAndNothingIsWritten() {
        String before = count();

        RecipientsForTests.post("awards-officer", "/v1/recipients", "\"0\"", """
                        {"kind":"INDIVIDUAL","name":"Trần Thị Thử, CCCD 042 090 001 234","unitCode":"18133",
                         "source":"Danh sách thử","confidence":"HIGH","note":"CMND 183.456.789"}""")
                .statusCode(400)
                .body("code", equalTo("personal-data-in-text"))
                .body("errors.pointer", equalTo(List.of("/name", "/note")))
                .body("detail", not(org.hamcrest.Matchers.containsString("042")));

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aFileOfRowsIsHeldAgainstItToo() {
        Import.of("t-2019-09,2019,Bằng khen,,,,,COLLECTIVE,,42,3,,a test,HIGH,CCCD 042090001234")
                .statusCode(409)
                .body("report.refusals[0].code", equalTo("personal-data-in-text"))
                .body("report.refusals[0].column", equalTo("note"));
    }

    private static String count() {
        return RecipientsForTests.as("awards-officer")
                .get("/v1/recipients?count=exact&limit=1")
                .then()
                .extract()
                .jsonPath()
                .getString("page.count");
    }

    private @Nullable String publicName(String id) {
        return recipients.publicNames(List.of(UUID.fromString(id))).get(UUID.fromString(id));
    }
}
