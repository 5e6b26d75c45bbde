package vn.ntm.awards;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;
import vn.ntm.kernel.testing.fuzz.Known;

/** Questions about what stands in the way of awards, and about who can be commended. The persons are made up. */
final class ObstacleQuestions {

    static final String END = """
            {"endedOn":"2026-03-02","document":"Kết luận thanh tra 30/KL-TTr","note":"Không có sai phạm"}""";

    private static final String OFFICER = "awards-officer";
    private static final String JSON = "application/json";
    private static final String OBSTACLES = "/v1/obstacles";
    private static final String CHECK = "/v1/award-eligibilities/_check";
    private static final String NOBODY = "01890a5d-ac96-774b-bcce-b302099a8057";

    private ObstacleQuestions() {}

    static void addTo(Questions questions) {
        questions
                .good("recordObstacle", () -> written(OBSTACLES, obstacle(PeopleQuestions.person())))
                .refused("recordObstacle", 404, written(OBSTACLES, obstacle(NOBODY)))
                .refused(
                        "recordObstacle",
                        409,
                        () -> written(
                                OBSTACLES, obstacle(PeopleQuestions.person()).replace("2026-02-02", "2100-02-02")))
                .good("listObstacles", () -> {
                    recorded();
                    return Question.get(OBSTACLES + "?pending=true&limit=1").as(OFFICER);
                })
                .good(
                        "getObstacle",
                        () -> Question.get(OBSTACLES + "/" + recorded()).as(OFFICER))
                .good("endObstacle", () -> move(recorded(), "_end", END))
                .refused("endObstacle", 404, move(NOBODY, "_end", END))
                .refused("endObstacle", 409, () -> move(recorded(), "_end", END.replace("2026-03-02", "2026-02-02")))
                .good("withdrawObstacle", () -> move(recorded(), "_withdraw", PeopleQuestions.GROUNDS))
                .refused("withdrawObstacle", 404, move(NOBODY, "_withdraw", PeopleQuestions.GROUNDS))
                .refused("withdrawObstacle", 409, () -> {
                    String id = recorded();
                    moved(id, "_withdraw", "\"1\"", PeopleQuestions.GROUNDS).statusCode(200);
                    return move(id, "_withdraw", PeopleQuestions.GROUNDS).with("If-Match", "\"2\"");
                })
                .refused(
                        "getObstacle",
                        404,
                        Question.get(OBSTACLES + "/" + NOBODY).as(OFFICER))
                .refused("checkEligibility", 422, () -> written(CHECK, question(PeopleQuestions.person())))
                .refused(
                        "checkEligibility",
                        409,
                        () -> PeopleQuestions.held(
                                written(CHECK, question(PeopleQuestions.person()))
                                        .as("province-officer"),
                                "province-officer"))
                .refused(
                        "getNominationEligibility",
                        404,
                        Question.get(NominatedForTests.NOMINATIONS + "/" + NOBODY + "/eligibility")
                                .as(OFFICER))
                .good("checkEligibility", () -> written(CHECK, question(PeopleQuestions.person())))
                .good(
                        "getNominationEligibility",
                        () -> Question.get(NominatedForTests.NOMINATIONS + "/" + NominatedForTests.draft()
                                        + "/eligibility?validOn=2026-03-02")
                                .as(OFFICER));
    }

    static void tell(Known known) {
        known.role("recordObstacle", OFFICER)
                .role("listObstacles", OFFICER)
                .role("getObstacle", OFFICER)
                .role("endObstacle", OFFICER)
                .role("withdrawObstacle", OFFICER)
                .role("checkEligibility", OFFICER)
                .role("getNominationEligibility", OFFICER)
                .fresh("recordObstacle", () -> Map.of("body", obstacle(PeopleQuestions.person())))
                .fresh("getObstacle", () -> PeopleForTheFuzzer.today("obstacle", recorded()))
                .fresh("endObstacle", () -> Map.of("obstacle", recorded(), "If-Match", "\"1\"", "body", END))
                .fresh(
                        "withdrawObstacle",
                        () -> Map.of("obstacle", recorded(), "If-Match", "\"1\"", "body", PeopleQuestions.GROUNDS))
                .fresh("checkEligibility", () -> Map.of("body", question(PeopleQuestions.person())))
                .fresh("getNominationEligibility", () -> NominationsForFuzzing.today(NominatedForTests.draft()));
    }

    /** An inspection that is pending. */
    static String recorded() {
        return recorded(PeopleQuestions.person(), "INSPECTION", "2026-02-02");
    }

    static String recorded(String recipient, String kind, String began) {
        return RecipientsForTests.post(
                        OFFICER,
                        OBSTACLES,
                        "\"0\"",
                        obstacle(recipient).replace("INSPECTION", kind).replace("2026-02-02", began))
                .statusCode(201)
                .extract()
                .path("obstacleId");
    }

    static ValidatableResponse moved(String obstacle, String move, String version, String body) {
        return RecipientsForTests.post(OFFICER, OBSTACLES + "/" + obstacle + "/" + move, version, body);
    }

    static ValidatableResponse checked(String body) {
        return RecipientsForTests.post(OFFICER, CHECK, "\"0\"", body);
    }

    static String obstacle(String recipient) {
        return """
                {"recipientId":"%s","kind":"INSPECTION","beganOn":"2026-02-02",
                 "source":"Quyết định thanh tra 15/QĐ-TTr","confidence":"HIGH","note":"Theo kế hoạch năm"}""".formatted(recipient);
    }

    private static String question(String recipient) {
        return """
                {"nominations":[{"key":"1","recipientId":"%s","form":"BK_TINH","meritKind":"MOVEMENT",
                 "issuerKind":"PROVINCE_CHAIRMAN"}],"validOn":"2026-03-02"}""".formatted(recipient);
    }

    private static Question move(String obstacle, String move, String body) {
        return written(OBSTACLES + "/" + obstacle + "/" + move, body).with("If-Match", "\"1\"");
    }

    private static Question written(String address, String body) {
        return Question.post(address, JSON, body).as(OFFICER);
    }
}
