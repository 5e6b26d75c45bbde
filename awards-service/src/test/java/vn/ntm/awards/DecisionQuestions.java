package vn.ntm.awards;

import static vn.ntm.awards.DecidedForTests.DECISIONS;
import static vn.ntm.awards.DecidedForTests.DRAFTS;
import static vn.ntm.awards.NominatedForTests.APPRAISER;
import static vn.ntm.awards.NominatedForTests.CHAIRMAN;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to decisions: one is drafted, corrected and signed, another is withdrawn. */
final class DecisionQuestions {

    private static final String JSON = "application/json";
    private static final String NOBODY = "01890a5d-ac96-774b-bcce-b302099a8057";

    private final Map<String, String> ids = new HashMap<>();

    private DecisionQuestions() {}

    static void addTo(Questions questions) {
        var these = new DecisionQuestions();
        these.drafts(questions);
        these.signing(questions);
        these.decisions(questions);
    }

    private void drafts(Questions questions) {
        questions
                .good(
                        "draftAwardDecision",
                        () -> written(APPRAISER, DECISIONS, DecidedForTests.draft(DecidedForTests.carried())))
                .refused("draftAwardDecision", 409, () -> written(APPRAISER, DECISIONS, draftOfNobody()))
                .refused(
                        "draftAwardDecision",
                        412,
                        () -> written(
                                APPRAISER,
                                DECISIONS,
                                DecidedForTests.draft(DecidedForTests.carried())
                                        .replace("\"version\":6", "\"version\":5")))
                .good("correctAwardDecision", () -> {
                    String nomination = DecidedForTests.carried();
                    ids.put("draft", DecidedForTests.begun(nomination));
                    ids.put("body", DecidedForTests.draft(nomination));
                    return move(APPRAISER, id("draft"), "_correct", id("body"));
                })
                .refused("correctAwardDecision", 404, () -> move(APPRAISER, NOBODY, "_correct", id("body")))
                .refused(
                        "correctAwardDecision",
                        409,
                        () -> move(APPRAISER, id("draft"), "_correct", draftOfNobody())
                                .with("If-Match", "\"2\""))
                .good(
                        "getAwardDecisionDraft",
                        () -> Question.get(DRAFTS + "/" + id("draft")).as("awards-officer"))
                .good(
                        "listAwardDecisionDrafts",
                        () -> Question.get(DRAFTS + "?state=DRAFT&limit=1").as("awards-officer"))
                .good("withdrawAwardDecision", () -> {
                    ids.put("withdrawn", DecidedForTests.begun(DecidedForTests.carried()));
                    return move(APPRAISER, id("withdrawn"), "_withdraw", DecidedForTests.WITHDRAWAL);
                })
                .refused("withdrawAwardDecision", 404, move(APPRAISER, NOBODY, "_withdraw", DecidedForTests.WITHDRAWAL))
                .refused(
                        "withdrawAwardDecision",
                        409,
                        () -> move(APPRAISER, id("withdrawn"), "_withdraw", DecidedForTests.WITHDRAWAL)
                                .with("If-Match", "\"2\""));
    }

    private void signing(Questions questions) {
        questions
                .good("signAwardDecision", () -> {
                    ids.put("signed", DecidedForTests.begun(DecidedForTests.carried()));
                    return move(CHAIRMAN, id("signed"), "_sign", DecidedForTests.signing());
                })
                .refused("signAwardDecision", 404, () -> move(CHAIRMAN, NOBODY, "_sign", DecidedForTests.signing()))
                .refused(
                        "signAwardDecision",
                        409,
                        () -> move(
                                CHAIRMAN,
                                DecidedForTests.begun(DecidedForTests.referred(AchievedForTests.inCampaign())),
                                "_sign",
                                DecidedForTests.signing()))
                .refused(
                        "signAwardDecision",
                        412,
                        () -> move(CHAIRMAN, id("signed"), "_sign", DecidedForTests.signing()));
    }

    private void decisions(Questions questions) {
        questions
                .good("getAwardDecision", () -> Question.get(DECISIONS + "/" + id("signed") + "?validOn=2026-03-25"))
                .good("listAwardDecisions", Question.get(DECISIONS + "?programmeYear=2025&validOn=2026-03-25&limit=1"))
                .good("listAwardTotals", Question.get("/v1/award-totals?by=DECISION&validOn=2026-03-25&limit=1"));
    }

    private static String draftOfNobody() {
        return """
                {"issuerKind":"PROVINCE_CHAIRMAN","programmeYear":2025,"nominations":[{"nominationId":"%s","version":6}],
                 "reason":"Hội đồng đã đề nghị khen thưởng","document":"Tờ trình 210/TTr-SNV"}""".formatted(NOBODY);
    }

    private static Question move(String token, String decision, String move, String body) {
        return written(token, DECISIONS + "/" + decision + "/" + move, body).with("If-Match", "\"1\"");
    }

    private static Question written(String token, String address, String body) {
        return Question.post(address, JSON, body).with("Authorization", "Bearer " + token);
    }

    private String id(String name) {
        return Objects.requireNonNull(ids.get(name));
    }
}
