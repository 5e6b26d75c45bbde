package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.kernel.testing.TokensForTests;

/** Loads the province's data through the public import, once for all tests of the module. */
final class TheProvince {

    private static @Nullable String knownAt;

    private TheProvince() {}

    /**
     * The province is on file.
     *
     * @return the instant at which it was, and nothing else: what tests add later is not known then
     */
    static synchronized String loaded() {
        if (knownAt == null) {
            unitsAreHere();
            DataFolder.of("ocop")
                    .forEach(entry -> given().auth()
                            .oauth2(TokensForTests.of("system"))
                            .contentType("text/csv; charset=utf-8")
                            .body(entry.file().toFile())
                            .when()
                            .post("/v1/imports/{kind}", entry.kind())
                            .then()
                            .log()
                            .ifValidationFails()
                            .statusCode(200));
            knownAt = get("/v1/products?limit=1").path("knownAt");
        }
        return knownAt;
    }

    private static void unitsAreHere() {
        while (get("/q/health/ready").jsonPath().getInt("checks.find { it.name == 'units' }.data.units") == 0) {
            Thread.onSpinWait();
        }
    }

    /** Sends rows under the header of a kind, as an officer of the province does. */
    static ValidatableResponse send(String kind, String rows, Map<String, ?> how) {
        return given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .header("Accept-Language", "en")
                .contentType("text/csv; charset=utf-8")
                .accept(ContentType.JSON)
                .queryParams(how)
                .body(header(kind) + "\n" + rows)
                .when()
                .post("/v1/imports/{kind}", kind)
                .then();
    }

    private static String header(String kind) {
        return switch (kind) {
            case "producers" -> "key,name,kind,unitCode,unitOn,source,confidence,note";
            case "products" ->
                "key,name,producerKey,producerAsPrinted,unitCode,communeAsPrinted,districtAsPrinted,districtCode,unitOn,"
                        + "productSet,source,confidence,note";
            case "producer-eligibilities" -> "kind,firstSet,lastSet,validFrom,validTo,source,confidence,note";
            case "council-rules" -> "level,rule,value,validFrom,validTo,source,confidence,note";
            case "certifications" ->
                "productKey,outcome,stars,kind,programmeYear,round,evaluatedOn,decisionNumber,decisionIssuer,"
                        + "decisionSignedOn,expiresOn,source,confidence,note";
            case "dossier-part-rules" -> "ruleSet,kind,part,neededFor,condition,legalBasis,source,confidence,note";
            case "calendar-days" -> "day,kind,name,source,confidence,note";
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
