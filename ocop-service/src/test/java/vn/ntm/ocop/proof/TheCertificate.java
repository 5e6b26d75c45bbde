package vn.ntm.ocop.proof;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;

/** A certificate of a test of which all is on record: of the province's own the public record has no decision. */
public final class TheCertificate {

    private TheCertificate() {}

    /** @return its id; the same for the same name, however often it is filed */
    public static String onFile(String name) {
        return onFile(name, LocalDate.now(Calendar.VIETNAM).minusMonths(3));
    }

    /** @param signedOn the day of its decision */
    public static String onFile(String name, LocalDate signedOn) {
        return onFile(name, signedOn, "");
    }

    /** One that stays the same whenever the test is run. */
    public static String forExamples() {
        return onFile("t-example", LocalDate.of(2026, 8, 5), "2099-12-31");
    }

    /** One whose product and producer have these names, and of whose commune only the code is on record. */
    static String named(String key, String product, String producer) {
        return onFile(
                key, product, producer, "", LocalDate.now(Calendar.VIETNAM).minusMonths(3), "");
    }

    private static String onFile(String name, LocalDate signedOn, String expiresOn) {
        return onFile(
                name, "Cu đơ kiểm thử " + name, "Hợp tác xã kiểm thử " + name, "xã kiểm thử", signedOn, expiresOn);
    }

    private static String onFile(
            String name, String product, String producer, String commune, LocalDate signedOn, String expiresOn) {
        send(
                "producers",
                "key,name,kind,unitCode,unitOn,source,confidence,note",
                name + "-pr," + producer + ",COOPERATIVE,439,2023-12-31,a test,HIGH,");
        send(
                "products",
                "key,name,producerKey,producerAsPrinted,unitCode,communeAsPrinted,districtAsPrinted,districtCode,unitOn,"
                        + "productSet,source,confidence,note",
                name + "," + product + "," + name + "-pr,,18145," + commune + ",,,2023-12-31,,a test,HIGH,");
        send(
                "certifications",
                "productKey,outcome,stars,kind,programmeYear,round,evaluatedOn,decisionNumber,decisionIssuer,"
                        + "decisionSignedOn,expiresOn,source,confidence,note",
                "%s,PASSED,4,FIRST,2026,1,,11/QĐ-KT,UBND tỉnh,%s,%s,a test,HIGH,".formatted(name, signedOn, expiresOn));
        return get("/v1/certificates?product=" + name + "&limit=1").path("items[0].id");
    }

    /** What is on file like that already stays. */
    public static void send(String kind, String header, String row) {
        given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType("text/csv; charset=utf-8")
                .queryParam("conflict", "SUPERSEDE")
                .body(header + "\n" + row + "\n")
                .when()
                .post("/v1/imports/{kind}", kind)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
