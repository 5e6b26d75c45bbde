package vn.ntm.kernel.testing.example;

import vn.ntm.kernel.testing.TargetsForTests;

/** Questions to the targets that all services that own facts keep alike, over the province's data. */
public final class TargetQuestions {

    private static final String JSON = "application/json";
    private static final String TARGETS = "/v1/targets";

    private TargetQuestions() {}

    /** @param measure of the service */
    public static void addTo(Questions questions, String measure) {
        String body = TargetsForTests.body(measure);
        questions
                .good("setTarget", set(body))
                .refused("setTarget", 200, set(body))
                .refused("setTarget", 404, set(body.replace("\"42\"", "\"99\"")))
                .refused("setTarget", 409, set(body.replace(":12", ":13")))
                .good("listTargets", Question.get(TARGETS + "?programmeYear=2026&validOn=2026-06-30&limit=1"))
                .good("getTarget", Question.get(TARGETS + "/2026/42/" + measure + "?validOn=2026-06-30"))
                .refused("getTarget", 404, Question.get(TARGETS + "/2026/42/nothing.at.all"));
    }

    private static Question set(String body) {
        return Question.post(TARGETS, JSON, body).as("province-officer");
    }
}
