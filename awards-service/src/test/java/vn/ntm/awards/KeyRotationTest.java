package vn.ntm.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.seal.KeyFiles;
import vn.ntm.seal.SealingKeys;

/** A key takes the place of another, and nothing is lost. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class KeyRotationTest {

    private static int drawn;

    private String number = "";
    private String recipient = "";
    private String address = "";

    @BeforeEach
    void aPersonIsOnFile() {
        TheProvince.load();
        number = "042091%06d".formatted(++drawn);
        recipient = RecipientsForTests.registered(RecipientsForTests.PERSON, "Lê Thị Khóa");
        address = "/v1/recipients/" + recipient + "/personal-data";
        RecipientsForTests.post("awards-officer", address, "\"0\"", """
                {"identityNumber":"%s","birthDate":"1990-02-03","address":"Thôn Khóa","phone":"0912345678",
                 "source":"Báo cáo thành tích","confidence":"HIGH"}""".formatted(number))
                .statusCode(200);
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
            KeysForTests.put(SealingKeys.draw());
            keys().statusCode(200);
            read("awards-officer", "?purpose=APPRAISAL")
                    .statusCode(503)
                    .body("code", equalTo("personal-data-key-missing"));
        } finally {
            KeysForTests.put(keys);
            keys().statusCode(200);
        }
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
}
