package vn.ntm.criteria;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;

/** Files as an officer attaches them to recognition dossiers. */
final class AttachedForTests {

    private AttachedForTests() {}

    static ValidatableResponse attach(String dossier, String name, String mediaType, byte[] file) {
        return given().auth()
                .oauth2(DossiersForTests.officer())
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("If-Match", DossiersForTests.tag(dossier))
                .header("Accept-Language", "en")
                .contentType(mediaType)
                .queryParam("name", name)
                .queryParam("document", "a document")
                .body(file)
                .post("/v1/recognition-dossiers/{id}/attachments", dossier)
                .then();
    }
}
