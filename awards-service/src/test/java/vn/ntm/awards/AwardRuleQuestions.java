package vn.ntm.awards;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** What is asked of the rules of commendation to have examples of every answer. */
final class AwardRuleQuestions {

    /** Both readings of the founding event come of this body, with another day. */
    static final String FOUNDING_EVENT = """
            {"decisionOn":"2024-02-21","lines":[{"form":"BK_TINH","recipientKind":"INDIVIDUAL","count":35},\
            {"form":"BK_TINH","recipientKind":"COLLECTIVE","count":26}]}""";

    private static final String JSON = "application/json";
    private static final String DAY = "?validOn=2026-11-23";
    private static final String REGIMES = "/v1/award-regimes";
    private static final String GROUNDS =
            "{\"reason\":\"Đã đối chiếu với văn bản\",\"document\":\"Tờ trình 15/TTr-SNV ngày 05/10/2026\"}";

    private AwardRuleQuestions() {}

    static void addTo(Questions questions) {
        questions
                .good("listAwardRegimes", Question.get(REGIMES + DAY + "&limit=1"))
                .good("getAwardRegime", Question.get(REGIMES + "/L2022_ND152_2025" + DAY))
                .good("listAwardForms", Question.get("/v1/award-forms?validOn=2026-01-01&limit=1"))
                .refused("listAwardForms", 404, Question.get("/v1/award-forms?regime=L1900"))
                .good("getAwardForm", Question.get("/v1/award-forms/BK_TINH?validOn=2026-01-01"))
                .good("listBaseSalaries", Question.get("/v1/base-salaries" + DAY + "&limit=1"))
                .good("listAwardProcedures", Question.get("/v1/award-procedures" + DAY + "&limit=1"))
                .good("getAwardProcedure", Question.get("/v1/award-procedures/SIMPLIFIED" + DAY))
                .good("reckonAwardAmounts", Question.post("/v1/award-amounts/_reckon", JSON, FOUNDING_EVENT))
                .refused(
                        "reckonAwardAmounts",
                        404,
                        Question.post("/v1/award-amounts/_reckon", JSON, FOUNDING_EVENT.replace("BK_TINH", "BK_MO")))
                .good("publishAwardRegime", AwardRuleQuestions::publication)
                .refused(
                        "publishAwardRegime",
                        409,
                        () -> Question.post(REGIMES + "/L2022_ND152_2025/_publish", JSON, GROUNDS)
                                .as("province-leader")
                                .with("If-Match", new RegimeDrafts("L2022_ND152_2025", 2025).tag()));
    }

    private static Question publication() {
        var draft = RegimeDrafts.sound();
        return Question.post(REGIMES + "/" + draft.get("regime") + "/_publish", JSON, GROUNDS)
                .as("province-leader")
                .with("If-Match", draft.getOrDefault("If-Match", ""));
    }
}
