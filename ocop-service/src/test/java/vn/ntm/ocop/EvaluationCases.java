package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import vn.ntm.kernel.testing.TokensForTests;

/** Dossiers of products of a test, brought where they are wanted through the API by those who may. */
final class EvaluationCases {

    static final String DOSSIERS = "/v1/evaluation-dossiers";
    static final String COMMUNE = "18133";

    /** The officer who does the commune's part, the one of the province, and the chairman. */
    static final String PREPARER = TokensForTests.ofPerson("can-bo-xa", "province-officer");

    static final String CHECKER = TokensForTests.ofPerson("chuyen-vien-tinh", "province-officer");
    static final String CHAIRMAN = TokensForTests.ofPerson("lanh-dao-tinh", "province-leader");

    static final String REVIEW = """
            {"on":"%s","material":"Nguyên liệu của xã","labour":"12 lao động của xã","idea":"Nghề của làng",\
            "identity":"Tên của làng","reason":"Đã đánh giá bốn nội dung","document":"Mẫu số 03"}""";

    private static final AtomicInteger PRODUCTS = new AtomicInteger();

    private EvaluationCases() {}

    /** A product of a cooperative, of which no other test knows. */
    static String product() {
        String key = "thu-ho-so-" + PRODUCTS.incrementAndGet();
        TheProvince.send("products", key + ",Sản phẩm của kiểm thử,pr-011,,18145,,,,2023-12-31,,a test,LOW,", Map.of())
                .statusCode(200);
        return key;
    }

    /** A certificate of the product with so many stars that ends on the day. */
    static String certificate(String product, int stars, String signedOn, String expiresOn) {
        TheProvince.send(
                        "certifications",
                        "%s,PASSED,%d,FIRST,2023,1,%s,1/QĐ-UBND,UBND tỉnh,%s,%s,a test,LOW,"
                                .formatted(product, stars, signedOn, signedOn, expiresOn),
                        Map.of())
                .statusCode(200);
        return given().queryParam("product", product).get("/v1/certificates").path("items[0].id");
    }

    static String opening(String kind, String product, String certificate, int setNo, String on) {
        String named = certificate.isEmpty() ? "" : "\"certificateId\":\"%s\",".formatted(certificate);
        return """
                {"kind":"%s","productKey":"%s",%s"setNo":%d,"unitCode":"%s","on":"%s",\
                "reason":"Chủ thể đăng ký","document":"Mẫu số 01"}""".formatted(kind, product, named, setNo, COMMUNE, on);
    }

    static ValidatableResponse open(String body) {
        return given().auth()
                .oauth2(PREPARER)
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(body)
                .post(DOSSIERS)
                .then()
                .log()
                .ifValidationFails();
    }

    static String opened(String kind, String product, String certificate, String on) {
        return open(opening(kind, product, certificate, 5, on))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String grounds(String on) {
        return """
                {"on":"%s","reason":"Đã làm xong bước này","document":"Báo cáo 45/BC-UBND"}""".formatted(on);
    }

    static String inRound(String round, String on) {
        return """
                {"roundId":"%s","on":"%s","reason":"Hồ sơ đủ điều kiện","document":"Kế hoạch 210/KH-UBND"}""".formatted(round, on);
    }

    static String rated(int stars, String average, String on) {
        return """
                {"stars":%d,"average":%s,"on":"%s","reason":"Kết quả của Hội đồng","document":"Biên bản"}""".formatted(stars, average, on);
    }

    static String part(String part) {
        return """
                {"part":"%s","form":"PAPER","reference":"%s của chủ thể","on":"2025-06-01","reason":"Chủ thể nộp",\
                "document":"Giấy biên nhận"}""".formatted(part, part);
    }

    static ValidatableResponse move(String dossier, String move, String token, String body) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .header("If-Match", tag(dossier))
                .contentType(ContentType.JSON)
                .body(body)
                .post(DOSSIERS + "/{dossier}/{move}", dossier, move)
                .then()
                .log()
                .ifValidationFails();
    }

    static void done(String dossier, String move, String token, String body) {
        move(dossier, move, token, body).statusCode(200);
    }

    static void handIn(String dossier, String... parts) {
        for (String part : parts) {
            done(dossier, "parts", PREPARER, part(part));
        }
    }

    static String tag(String dossier) {
        return Objects.requireNonNull(
                given().auth().oauth2(CHECKER).get(DOSSIERS + "/" + dossier).header("ETag"));
    }

    /** An instant at which all is known that was put on file so far. */
    static String now() {
        return given().get("/v1/evaluation-rounds?limit=1").path("knownAt");
    }

    /** The id of a round that is on file. */
    static String round(String level, int year, int number) {
        return given().queryParams(Map.of("level", level, "year", year, "limit", 500))
                .get("/v1/evaluation-rounds")
                .path("items.find { it.number == %d }.id".formatted(number));
    }

    /** A first evaluation in the state, by days of September 2026. */
    static String in(String state) {
        String dossier = opened("FIRST", product(), "", "2026-09-01");
        handIn(dossier, "FORM_01", "FORM_02", "FORM_03", "REQUEST_LETTER", "SAMPLES");
        String[][] way = {
            {"DRAFT", "", ""},
            {"SUBMITTED", "_submit", grounds("2026-09-02")},
            {"COMMUNE_REVIEW", "_accept", grounds("2026-09-03")},
            {"FORWARDED_TO_PROVINCE", "_review", REVIEW.formatted("2026-09-10")},
            {"PROVINCE_CHECK", "_receive", grounds("2026-09-11")},
            {"ADVISORY_REVIEW", "_assign", inRound(round("PROVINCE", 2026, 2), "2026-09-14")},
            {"COUNCIL_SCORING", "_report", grounds("2026-09-20")}
        };
        for (int i = 1; i < way.length && !at(dossier, state); i++) {
            done(dossier, way[i][1], i < 4 ? PREPARER : CHECKER, way[i][2]);
        }
        return dossier;
    }

    /** Five stars that are to be evaluated again, handed in. */
    static String fiveStarsAgain() {
        String product = product();
        String dossier =
                opened("RE_EVALUATION", product, certificate(product, 5, "2023-12-31", "2026-12-31"), "2026-07-10");
        handIn(dossier, "FORM_01", "FORM_02", "RESULTS_OF_THREE_YEARS", "PROVINCIAL_AGENCY_REPORT", "SAMPLES");
        done(dossier, "_submit", PREPARER, grounds("2026-07-11"));
        return dossier;
    }

    /** A re-evaluation that the commune has reviewed. */
    static String reevaluated() {
        String product = product();
        String dossier =
                opened("RE_EVALUATION", product, certificate(product, 3, "2023-12-31", "2026-12-31"), "2026-07-10");
        handIn(dossier, "FORM_01", "FORM_02", "RESULTS_OF_THREE_YEARS", "FORM_03", "REQUEST_LETTER", "SAMPLES");
        done(dossier, "_submit", PREPARER, grounds("2026-07-11"));
        done(dossier, "_review", PREPARER, REVIEW.formatted("2026-07-20"));
        return dossier;
    }

    static String withTheDistrict() {
        String dossier = opened("FIRST", product(), "", "2025-06-10");
        done(dossier, "_submit-to-district", PREPARER, grounds("2025-06-11"));
        return dossier;
    }

    static String ratedByTheDistrict() {
        String dossier = withTheDistrict();
        done(dossier, "_rate-by-district", CHECKER, rated(4, "75", "2025-06-20"));
        return dossier;
    }

    /** Five stars that are evaluated again, in a state of the ministry. */
    static String atTheMinistry(String state) {
        String dossier = fiveStarsAgain();
        done(dossier, "_send-to-ministry", CHAIRMAN, grounds("2026-07-20"));
        String[][] way = {
            {"_receive-at-ministry", inRound(round("CENTRE", 2026, 1), "2026-08-01")},
            {"_report-at-ministry", grounds("2026-08-20")},
            {"_rate-at-ministry", rated(4, "89.99", "2026-09-01")}
        };
        for (int i = 0; i < way.length && !at(dossier, state); i++) {
            done(dossier, way[i][0], CHECKER, way[i][1]);
        }
        return dossier;
    }

    private static boolean at(String dossier, String state) {
        return state.equals(
                given().auth().oauth2(CHECKER).get(DOSSIERS + "/" + dossier).path("state"));
    }

    static ValidatableResponse refused(ValidatableResponse answer, String code) {
        return answer.statusCode(409).body("code", equalTo(code));
    }

    static ValidatableResponse read(String dossier) {
        return given().auth()
                .oauth2(CHECKER)
                .get(DOSSIERS + "/" + dossier)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse parts(String dossier) {
        return given().auth()
                .oauth2(CHECKER)
                .get(DOSSIERS + "/" + dossier + "/parts")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse list(Map<String, String> filters) {
        return given().auth()
                .oauth2(CHECKER)
                .queryParams(filters)
                .get(DOSSIERS)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
