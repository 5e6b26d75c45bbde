package vn.ntm.criteria;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.ntm.kernel.testing.TokensForTests;

/** Assessments as tests ask for them and record them. */
final class Sheets {

    /** Lộc Hà, a commune since 2025-07-01. */
    static final String LOC_HA = "/v1/assessments/18568/NTM_XA_2021_2025/1/2025";

    private Sheets() {}

    static RequestSpecification as(String role, String unit) {
        return given().auth().oauth2(TokensForTests.of(role, unit)).header("Accept-Language", "en");
    }

    static ValidatableResponse get(String address) {
        return as("province-officer", "42").get(address).then();
    }

    static String tag(String sheet) {
        return get(sheet).extract().header("ETag");
    }

    /** Records values on the state that the sheet has now. */
    static ValidatableResponse record(String sheet, String values) {
        return record(sheet, tag(sheet), values);
    }

    static ValidatableResponse record(String sheet, String tag, String values) {
        return record("42", sheet, tag, values);
    }

    /** The same by an officer of that province. */
    static ValidatableResponse recordIn(String province, String sheet, String values) {
        String tag =
                as("province-officer", province).get(sheet).then().extract().header("ETag");
        return record(province, sheet, tag, values);
    }

    private static ValidatableResponse record(String province, String sheet, String tag, String values) {
        return as("province-officer", province)
                .contentType("application/json")
                .header("If-Match", tag)
                .body(body(values))
                .post(sheet + "/_record-values")
                .then();
    }

    static ValidatableResponse simulate(String sheet, String change) {
        return as("province-officer", "42")
                .contentType("application/json")
                .body(change)
                .post(sheet + "/_simulate")
                .then();
    }

    static String body(String values) {
        return "{\"values\":[%s],\"reason\":\"a test\",\"document\":\"a document\"}".formatted(values);
    }

    /** A value with its source. */
    static String value(String indicator, String unit, String parts) {
        return "{\"indicator\":\"%s\",\"unit\":\"%s\",%s,\"source\":\"a test\"}".formatted(indicator, unit, parts);
    }

    /** An assessment by the model set in which one value is on file. */
    static String incomeIsRecordedUnderTheModelSet() {
        String sheet = "/v1/assessments/18229/NTM_KM_XA_2021_2025/1/2025";
        Sheets.record(sheet, value("2.1", "MILLION_VND_PER_PERSON_YEAR", "\"amount\":63.79"))
                .statusCode(200);
        return sheet;
    }

    /** Where an explained verdict speaks of an indicator. */
    static String indicator(String code) {
        return "criteria.indicators.flatten().find { it.code == '" + code + "' }.";
    }
}
