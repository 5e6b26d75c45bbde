package vn.ntm.awards;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Objects;
import vn.ntm.kernel.testing.TokensForTests;

/** Nominations of a test, brought where they are wanted through the API by those who may. */
final class NominatedForTests {

    static final String NOMINATIONS = "/v1/nominations";

    /** The officer of the unit, the one of the department, the secretary of the council, and the chairman. */
    static final String PREPARER = TokensForTests.ofPerson("can-bo-don-vi", "awards-officer");

    static final String APPRAISER = TokensForTests.ofPerson("chuyen-vien-so", "awards-officer");
    static final String SECRETARY = TokensForTests.ofPerson("thu-ky-hoi-dong", "council-secretary");
    static final String CHAIRMAN = TokensForTests.ofPerson("chu-tich-tinh", "province-leader");

    static final String DAY = "2026-03-02";

    private NominatedForTests() {}

    static String opening(String flow, String achievement, String form) {
        return """
                {"flow":"%s","achievementId":"%s","form":"%s","proposerKind":"COMMUNE","unitCode":"18133","on":"%s",
                 "reason":"Có thành tích xuất sắc","document":"Tờ trình 15/TTr-UBND"}""".formatted(flow, achievement, form, DAY);
    }

    static ValidatableResponse open(String body) {
        return given().auth()
                .oauth2(PREPARER)
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(body)
                .post(NOMINATIONS)
                .then()
                .log()
                .ifValidationFails();
    }

    static String opened(String body) {
        return open(body).statusCode(201).extract().path("nominationId");
    }

    /** A draft for the provincial diploma, in a movement. */
    static String draft() {
        return opened(opening("PROVINCIAL_THEMATIC", AchievedForTests.inCampaign(), "BK_TINH"));
    }

    static String simplified() {
        return opened(opening("SIMPLIFIED", AchievedForTests.confirmed("SUDDEN"), "BK_TINH"));
    }

    static String forTheState() {
        return opened(opening("STATE_LEVEL", AchievedForTests.confirmed("REGULAR"), "BK_TTG"));
    }

    /** A nomination for the provincial diploma in the state, by days of March 2026. */
    static String in(String state) {
        String nomination = draft();
        for (List<String> move : way()) {
            if (move.getFirst().equals(state)) {
                break;
            }
            done(
                    nomination,
                    move.get(1),
                    move.get(1).equals("_accept") || move.get(1).equals("_refer") ? APPRAISER : PREPARER,
                    move.get(2));
        }
        return nomination;
    }

    private static List<List<String>> way() {
        return List.of(
                List.of("NOMINATION_DRAFT", "_record-unit-vote", vote(8, 1, true, "2026-03-03")),
                List.of("UNIT_COUNCIL_REVIEWED", "_submit", grounds("2026-03-04")),
                List.of("SUBMITTED", "_accept", grounds("2026-03-05")),
                List.of("APPRAISAL", "_refer", grounds("2026-03-09")),
                List.of("COUNCIL_REVIEW", "", ""));
    }

    /** A nomination for the State on which something can be said until 2026-10-30. */
    static String openToComment() {
        String nomination = forTheState();
        done(nomination, "_publish", APPRAISER, notice("2026-10-01", "2026-10-30"));
        return nomination;
    }

    static String voted() {
        String nomination = openToComment();
        done(nomination, "_record-provincial-vote", SECRETARY, vote(9, 0, true, "2026-11-02"));
        return nomination;
    }

    static String grounds(String on) {
        return """
                {"on":"%s","reason":"Đã hoàn thành bước này","document":"Công văn 45/UBND"}""".formatted(on);
    }

    static String vote(int inFavour, int against, boolean carried, String on) {
        return """
                {"members":9,"inFavour":%d,"against":%d,"abstained":0,"carried":%s,"on":"%s",
                 "reason":"Kết quả bỏ phiếu","document":"Biên bản họp Hội đồng"}""".formatted(inFavour, against, carried, on);
    }

    static String notice(String on, String until) {
        return """
                {"commentUntil":"%s","on":"%s","reason":"Lấy ý kiến nhân dân","document":"Thông báo 33/TB-SNV"}""".formatted(until, on);
    }

    static String consultation(String on) {
        return """
                {"agencies":["Thuế tỉnh Hà Tĩnh","Bảo hiểm xã hội tỉnh Hà Tĩnh"],"on":"%s",
                 "reason":"Cần ý kiến","document":"Công văn 210/SNV"}""".formatted(on);
    }

    static String rejection(String on) {
        return """
                {"ground":"CONDITIONS_NOT_MET","on":"%s","reason":"Không đủ tiêu chuẩn","document":"Thông báo 40/TB-SNV"}""".formatted(on);
    }

    static String opinion(String agency, String on) {
        return """
                {"agency":"%s","verdict":"AGREES","givenOn":"%s","reason":"Không nợ thuế","document":"Công văn 77/THT"}""".formatted(agency, on);
    }

    static String comment(String on) {
        return """
                {"objects":false,"receivedOn":"%s","reason":"Nhất trí","document":"Phiếu ý kiến số 12"}""".formatted(on);
    }

    static ValidatableResponse move(String nomination, String move, String token, String body) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .header("If-Match", tag(nomination))
                .contentType(ContentType.JSON)
                .body(body)
                .post(NOMINATIONS + "/{nomination}/{move}", nomination, move)
                .then()
                .log()
                .ifValidationFails();
    }

    static ValidatableResponse done(String nomination, String move, String token, String body) {
        return move(nomination, move, token, body).statusCode(200);
    }

    static String tag(String nomination) {
        return Objects.requireNonNull(given().auth()
                .oauth2(APPRAISER)
                .get(NOMINATIONS + "/" + nomination)
                .header("ETag"));
    }
}
