package vn.ntm.awards;

import static vn.ntm.awards.NominatedForTests.APPRAISER;
import static vn.ntm.awards.NominatedForTests.CHAIRMAN;
import static vn.ntm.awards.NominatedForTests.NOMINATIONS;
import static vn.ntm.awards.NominatedForTests.PREPARER;
import static vn.ntm.awards.NominatedForTests.SECRETARY;
import static vn.ntm.awards.NominatedForTests.grounds;
import static vn.ntm.awards.NominatedForTests.opening;
import static vn.ntm.awards.NominatedForTests.vote;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to nominations: one goes to the provincial council, one to the State, some come to an end on their way. */
final class NominationQuestions {

    private static final String JSON = "application/json";
    private static final String OFFICER = "awards-officer";

    private final Map<String, String> ids = new HashMap<>();

    private NominationQuestions() {}

    static void addTo(Questions questions) {
        var these = new NominationQuestions();
        these.nominating(questions);
        these.unit(questions);
        these.department(questions);
        these.council(questions);
        these.state(questions);
        these.ends(questions);
        NominationFileQuestions.addTo(questions);
    }

    private void nominating(Questions questions) {
        questions
                .good("openNomination", () -> opened(AchievedForTests.confirmed("REGULAR"), "BK_TINH"))
                .refused("openNomination", 404, () -> opened(AchievedForTests.confirmed("REGULAR"), "BK_TINH_X"))
                .refused("openNomination", 409, () -> opened(AchievedForTests.confirmed("REGULAR"), "CSTD_TINH"))
                .good("listNominations", () -> {
                    ids.put("whole", NominatedForTests.draft());
                    return Question.get(NOMINATIONS + "?state=NOMINATION_DRAFT&limit=1")
                            .as(OFFICER);
                })
                .good("getNomination", () -> read("whole", "?validOn=2026-03-02"))
                .good("listNominationOperations", () -> read("whole", "/allowed-operations"));
    }

    private void unit(Questions questions) {
        questions
                .good(
                        "recordUnitCouncilVoteOnNomination",
                        () -> done("whole", "_record-unit-vote", PREPARER, vote(8, 1, true, "2026-03-03")))
                .good("submitNomination", () -> done("whole", "_submit", PREPARER, grounds("2026-03-04")))
                .good("returnNomination", () -> done("whole", "_return", APPRAISER, grounds("2026-03-05")))
                .good("resubmitNomination", () -> done("whole", "_resubmit", PREPARER, grounds("2026-03-06")));
    }

    private void department(Questions questions) {
        questions
                .good("acceptNomination", () -> done("whole", "_accept", APPRAISER, grounds("2026-03-09")))
                .good(
                        "consultOnNomination",
                        () -> done("whole", "_consult", APPRAISER, NominatedForTests.consultation("2026-03-10")))
                .good(
                        "recordAgencyOpinion",
                        () -> done(
                                "whole",
                                "opinions",
                                APPRAISER,
                                NominatedForTests.opinion("Thuế tỉnh Hà Tĩnh", "2026-03-12")))
                .refused(
                        "recordAgencyOpinion",
                        409,
                        () -> done(
                                "whole",
                                "opinions",
                                APPRAISER,
                                NominatedForTests.opinion("Công an tỉnh Hà Tĩnh", "2026-03-12")))
                .good("listAgencyOpinions", () -> read("whole", "/opinions?validOn=2026-03-12"))
                .good(
                        "concludeConsultationOnNomination",
                        () -> done("whole", "_conclude-consultation", APPRAISER, grounds("2026-03-16")));
    }

    private void council(Questions questions) {
        questions
                .good("referNominationToCouncil", () -> done("whole", "_refer", APPRAISER, grounds("2026-03-17")))
                .good(
                        "recordCouncilVoteOnNomination",
                        () -> done("whole", "_record-council-vote", SECRETARY, vote(8, 1, true, "2026-03-20")));
    }

    private void state(Questions questions) {
        questions
                .good(
                        "publishNominationForComment",
                        of(
                                "state",
                                NominatedForTests::forTheState,
                                "_publish",
                                APPRAISER,
                                NominatedForTests.notice("2026-10-01", "2026-10-30")))
                .good(
                        "listNominationsOpenToComment",
                        Question.get("/v1/nominations-open-to-comment?validOn=2026-10-15&limit=1"))
                .good(
                        "recordPublicComment",
                        () -> done("state", "comments", APPRAISER, NominatedForTests.comment("2026-10-05")))
                .refused(
                        "recordPublicComment",
                        409,
                        () -> done("state", "comments", APPRAISER, NominatedForTests.comment("2026-11-05")))
                .good("listPublicComments", () -> read("state", "/comments?validOn=2026-10-15"))
                .good("recordProvincialVoteOnNomination", () -> {
                    SettingsForTests.provincialShare("BK_TTG", 80);
                    return done("state", "_record-provincial-vote", SECRETARY, vote(8, 1, true, "2026-11-02"));
                })
                .good(
                        "sendNominationToCentral",
                        () -> done("state", "_send-to-central", CHAIRMAN, grounds("2026-11-05")));
    }

    private void ends(Questions questions) {
        questions
                .good(
                        "rejectNomination",
                        of(
                                "rejected",
                                () -> NominatedForTests.in("APPRAISAL"),
                                "_reject",
                                APPRAISER,
                                NominatedForTests.rejection("2026-03-10")))
                .good(
                        "withdrawNomination",
                        of("withdrawn", NominatedForTests::draft, "_withdraw", PREPARER, grounds("2026-03-10")));
    }

    private static Question opened(String achievement, String form) {
        return Question.post(NOMINATIONS, JSON, opening("PROVINCIAL_THEMATIC", achievement, form))
                .as(OFFICER);
    }

    private Callable<Question> of(String name, Supplier<String> nomination, String move, String token, String body) {
        return () -> {
            ids.put(name, nomination.get());
            return done(name, move, token, body);
        };
    }

    private Question done(String name, String move, String token, String body) {
        return Question.post(NOMINATIONS + "/" + id(name) + "/" + move, JSON, body)
                .with("If-Match", NominatedForTests.tag(id(name)))
                .with("Authorization", "Bearer " + token);
    }

    private Question read(String name, String rest) {
        return Question.get(NOMINATIONS + "/" + id(name) + rest).as(OFFICER);
    }

    private String id(String name) {
        return Objects.requireNonNull(ids.get(name));
    }
}
