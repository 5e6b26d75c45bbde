package vn.ntm.ocop;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** What is asked of rule sets to have an example of every answer. */
final class RuleSetQuestions {

    private static final String JSON = "application/json";
    private static final String DAY = "?validOn=2026-11-23";
    private static final String RULES = "/v1/rule-sets/QD26_2026";
    private static final String GROUNDS =
            "{\"reason\":\"Đã đối chiếu với phụ lục của quyết định\",\"document\":\"Tờ trình 12/TTr-VPĐP ngày 10/01/2026\"}";
    private static final String SHEETS = """
            {"sheets":[
              {"member":"TV1","ticks":[{"item":"1.1","option":2},{"item":"1.2","option":3},{"item":"8","option":4},{"item":"13","option":4}]},
              {"member":"TV2","setNo":26,"ticks":[{"item":"1.1","option":2},{"item":"1.2","option":2},{"item":"8","option":2}]}]}
            """;

    private RuleSetQuestions() {}

    static void addTo(Questions questions) {
        questions
                .good("listRuleSets", Question.get("/v1/rule-sets" + DAY + "&limit=1"))
                .good("getRuleSet", Question.get(RULES + DAY))
                .good("listProductSets", Question.get(RULES + "/product-sets" + DAY + "&limit=1"))
                .refused("listProductSets", 404, Question.get("/v1/rule-sets/QD99_2099/product-sets"))
                .good("getScoreSheet", Question.get(RULES + "/score-sheets/26" + DAY))
                .refused("getScoreSheet", 404, Question.get("/v1/rule-sets/QD148_2023/score-sheets/1"))
                .refused(
                        "rateScoreSheets",
                        404,
                        Question.post("/v1/rule-sets/QD148_2023/score-sheets/1/_rate", JSON, SHEETS))
                .good("rateScoreSheets", Question.post(RULES + "/score-sheets/26/_rate", JSON, SHEETS))
                .refused(
                        "rateScoreSheets",
                        409,
                        Question.post(
                                RULES + "/score-sheets/26/_rate",
                                JSON,
                                SHEETS.replace("\"option\":4},{\"item\":\"13\"", "\"option\":5},{\"item\":\"13\"")))
                .good("listOcopProcedures", Question.get("/v1/ocop-procedures" + DAY + "&limit=1"))
                .good("getOcopProcedure", Question.get("/v1/ocop-procedures/QD26_2026" + DAY))
                .good("publishRuleSet", RuleSetQuestions::publication)
                .refused(
                        "publishRuleSet",
                        409,
                        () -> Question.post(RULES + "/_publish", JSON, GROUNDS)
                                .as("province-leader")
                                .with("If-Match", new RuleSetDrafts("QD26_2026", 2026).tag()));
    }

    private static Question publication() {
        var draft = RuleSetDrafts.sound();
        return Question.post("/v1/rule-sets/" + draft.get("ruleSet") + "/_publish", JSON, GROUNDS)
                .as("province-leader")
                .with("If-Match", String.valueOf(draft.get("If-Match")));
    }
}
