package vn.ntm.awards;

import static io.restassured.RestAssured.given;
import static vn.ntm.awards.NominatedForTests.APPRAISER;
import static vn.ntm.awards.NominatedForTests.CHAIRMAN;
import static vn.ntm.awards.NominatedForTests.PREPARER;
import static vn.ntm.awards.NominatedForTests.SECRETARY;
import static vn.ntm.awards.NominatedForTests.done;
import static vn.ntm.awards.NominatedForTests.grounds;
import static vn.ntm.awards.NominatedForTests.vote;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Decisions of a test, drafted by the department and signed by the chairman through the API. */
final class DecidedForTests {

    static final String DECISIONS = "/v1/award-decisions";
    static final String DRAFTS = "/v1/award-decision-drafts";
    static final String SIGNED_ON = "2026-03-25";

    static final String WITHDRAWAL = """
            {"reason":"Chờ kết luận","document":"Công văn 88/SNV"}""";

    private static final AtomicInteger NUMBERS = new AtomicInteger(900);

    private DecidedForTests() {}

    /** A nomination for the provincial diploma that the council carried on 2026-03-20. */
    static String carried() {
        return carried(AchievedForTests.inCampaign());
    }

    static String carried(String achievement) {
        return voted(referred(achievement));
    }

    /** A nomination for the certificate of a commune that the council carried. */
    static String carriedForTheCommune() {
        String nomination = appraised(AchievedForTests.inCampaign(), "GK_XA");
        done(nomination, "_refer", APPRAISER, grounds("2026-03-09"));
        return voted(nomination);
    }

    private static String voted(String nomination) {
        done(nomination, "_record-council-vote", SECRETARY, vote(8, 1, true, "2026-03-20"));
        return nomination;
    }

    /** One that is with the council, which has not voted. */
    static String referred(String achievement) {
        String nomination = appraised(achievement);
        done(nomination, "_refer", APPRAISER, grounds("2026-03-09"));
        return nomination;
    }

    static String appraised(String achievement) {
        return appraised(achievement, "BK_TINH");
    }

    private static String appraised(String achievement, String form) {
        String nomination =
                NominatedForTests.opened(NominatedForTests.opening("PROVINCIAL_THEMATIC", achievement, form));
        done(nomination, "_record-unit-vote", PREPARER, vote(8, 1, true, "2026-03-03"));
        done(nomination, "_submit", PREPARER, grounds("2026-03-04"));
        done(nomination, "_accept", APPRAISER, grounds("2026-03-05"));
        return nomination;
    }

    static String draft(String... nominations) {
        return draftBy("PROVINCE_CHAIRMAN", nominations);
    }

    static String draftBy(String issuer, String... nominations) {
        return """
                {"issuerKind":"%s","programmeYear":2025,"nominations":[%s],
                 "reason":"Hội đồng đã đề nghị khen thưởng","document":"Tờ trình 210/TTr-SNV"}""".formatted(
                issuer,
                Arrays.stream(nominations)
                        .map(nomination -> "{\"nominationId\":\"%s\",\"version\":%s}"
                                .formatted(
                                        nomination,
                                        NominatedForTests.tag(nomination).replace("\"", "")))
                        .collect(Collectors.joining(",")));
    }

    static ValidatableResponse begin(String draft) {
        return send(APPRAISER, "\"0\"", DECISIONS, draft);
    }

    static String begun(String... nominations) {
        return begin(draft(nominations)).statusCode(201).extract().path("decisionId");
    }

    static String signing() {
        return signing(SIGNED_ON);
    }

    /** A document with a number of its own. */
    static String signing(String on) {
        return """
                {"basis":{"number":"%d/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"%s"}}""".formatted(NUMBERS.incrementAndGet(), on);
    }

    static ValidatableResponse sign(String decision) {
        return sign(decision, signing());
    }

    static ValidatableResponse sign(String decision, String signing) {
        return send(CHAIRMAN, "\"1\"", DECISIONS + "/" + decision + "/_sign", signing);
    }

    /** @return the key of the commendation of a decision of one */
    static String commended() {
        return commended(carried());
    }

    static String commended(String nomination) {
        return sign(begun(nomination)).statusCode(200).extract().path("commendations[0].key");
    }

    static ValidatableResponse happened(String key, String what, int version, String body) {
        return send(APPRAISER, "\"" + version + "\"", "/v1/commendations/" + key + "/" + what, body);
    }

    static String on(String day) {
        return """
                {"on":"%s","document":"Công văn 230/SNV"}""".formatted(day);
    }

    static String paid(int amount, String day) {
        return """
                {"amountVnd":%d,"on":"%s","document":"Ủy nhiệm chi 45"}""".formatted(amount, day);
    }

    static String handedOver(String receivedBy, String day) {
        return """
                {"receivedBy":"%s","on":"%s","document":"Biên bản trao tặng"}""".formatted(receivedBy, day);
    }

    static String handedOver(String receivedBy, String day, String ceremony, int point, int place) {
        return """
                {"receivedBy":"%s","on":"%s","ceremony":"%s","point":%d,"place":%d,"document":"Biên bản trao tặng"}""".formatted(receivedBy, day, ceremony, point, place);
    }

    static String ceremony(String code, String day) {
        return """
                {"code":"%s","name":"Hội nghị thử","heldOn":"%s","organiser":"UBND tỉnh Hà Tĩnh",
                 "points":[{"number":1,"name":"Điểm cầu tỉnh","unitCode":"42","main":true},
                           {"number":2,"name":"Điểm cầu xã Hương Sơn","unitCode":"18133","main":false}],
                 "source":"Giấy mời 60/GM-UBND","confidence":"HIGH"}""".formatted(code, day);
    }

    static String newCode() {
        return "THU-" + NUMBERS.incrementAndGet();
    }

    /** @return the code of a new ceremony */
    static String arranged(String day) {
        String code = newCode();
        send(APPRAISER, "\"0\"", "/v1/ceremonies", ceremony(code, day)).statusCode(201);
        return code;
    }

    static String proposal(String on) {
        return """
                {"ground":"FALSE_DECLARATION","on":"%s","reason":"Kê khai không đúng","document":"Tờ trình 320/TTr-SNV"}""".formatted(on);
    }

    static String annulling(String on) {
        return """
                {"basis":{"number":"%d/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"%s"},
                 "reason":"Kê khai không đúng đã được kết luận"}""".formatted(NUMBERS.incrementAndGet(), on);
    }

    static ValidatableResponse send(String token, String version, String address, String body) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then()
                .log()
                .ifValidationFails();
    }
}
