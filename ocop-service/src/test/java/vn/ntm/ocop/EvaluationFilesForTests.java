package vn.ntm.ocop;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.testing.TokensForTests;

/** Drafts of dossiers with a part, and files as the commune's officer attaches them to it. */
final class EvaluationFilesForTests {

    static final String COMMUNE = "18673";
    static final String ATTACHMENTS = "/v1/evaluation-dossiers/{dossier}/attachments";

    private static final RestAssuredConfig BYTES = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private EvaluationFilesForTests() {}

    /**
     * A dossier, and a part of it that was handed in.
     *
     * @param part its id
     */
    record Draft(String dossier, String part) {

        String tag() {
            return given().auth()
                    .oauth2(officer())
                    .get("/v1/evaluation-dossiers/{dossier}", dossier)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
        }
    }

    static String officer() {
        return TokensForTests.of("commune-officer", COMMUNE);
    }

    static Draft draft() {
        String dossier = given().auth()
                .oauth2(officer())
                .contentType(ContentType.JSON)
                .body("""
                        {"kind":"FIRST","productKey":"p-002","setNo":5,"unitCode":"18673",
                         "reason":"đăng ký","document":"Mẫu số 01"}""")
                .post("/v1/evaluation-dossiers")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
        return new Draft(dossier, handIn(dossier, "FORM_02", null));
    }

    /** @return the id of the part */
    static String handIn(String dossier, String part, @Nullable String evidence) {
        String kind = evidence == null ? "" : "\"evidence\":\"%s\",".formatted(evidence);
        return given().auth()
                .oauth2(officer())
                .contentType(ContentType.JSON)
                .header("If-Match", new Draft(dossier, part).tag())
                .body("""
                        {"part":"%s",%s"form":"PAPER","reference":"bản giấy","reason":"nộp","document":"Giấy biên nhận"}""".formatted(part, kind))
                .post("/v1/evaluation-dossiers/{dossier}/parts", dossier)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .path("handedIn[-1].id");
    }

    /** Where the first file of the dossier is. */
    static String contentOfTheFirst(Draft draft) {
        return given().auth()
                .oauth2(officer())
                .get(ATTACHMENTS, draft.dossier())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].content");
    }

    static ValidatableResponse attach(Draft draft, String name, String mediaType, byte[] file) {
        return given().auth()
                .oauth2(officer())
                .config(BYTES)
                .header("If-Match", draft.tag())
                .header("Accept-Language", "en")
                .contentType(mediaType)
                .queryParam("name", name)
                .queryParam("document", "a document")
                .queryParam("part", draft.part())
                .body(file)
                .post(ATTACHMENTS, draft.dossier())
                .then();
    }
}
