package vn.ntm.ocop;

import static vn.ntm.ocop.EvaluationCases.CHAIRMAN;
import static vn.ntm.ocop.EvaluationCases.CHECKER;
import static vn.ntm.ocop.EvaluationCases.DOSSIERS;
import static vn.ntm.ocop.EvaluationCases.PREPARER;
import static vn.ntm.ocop.EvaluationCases.REVIEW;
import static vn.ntm.ocop.EvaluationCases.grounds;
import static vn.ntm.ocop.EvaluationCases.inRound;
import static vn.ntm.ocop.EvaluationCases.opening;
import static vn.ntm.ocop.EvaluationCases.part;
import static vn.ntm.ocop.EvaluationCases.rated;
import static vn.ntm.ocop.EvaluationCases.round;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to dossiers of products: one goes to the council, one through the ministry, one through the district. */
final class EvaluationQuestions {

    private static final String JSON = "application/json";
    private static final String OFFICER = "province-officer";
    private static final String PRODUCT = "p-002";

    private final Map<String, String> ids = new HashMap<>();

    private EvaluationQuestions() {}

    static void addTo(Questions questions) {
        var these = new EvaluationQuestions();
        these.rounds(questions);
        these.registration(questions);
        these.commune(questions);
        these.province(questions);
        these.ministry(questions);
        these.district(questions);
    }

    private void rounds(Questions questions) {
        String plan = """
                {"level":"PROVINCE","year":2026,"number":3,"filesBefore":"2026-11-15","resultsBefore":"2027-01-15",\
                "reason":"Thêm một đợt theo kế hoạch năm","document":"Kế hoạch 210/KH-UBND ngày 20/09/2026"}""";
        questions
                .good(
                        "openEvaluationRound",
                        Question.post("/v1/evaluation-rounds", JSON, plan).as(OFFICER))
                .refused(
                        "openEvaluationRound",
                        409,
                        Question.post("/v1/evaluation-rounds", JSON, plan).as(OFFICER))
                .good("listEvaluationRounds", Question.get("/v1/evaluation-rounds?year=2026&level=PROVINCE&limit=1"))
                .good("getEvaluationRound", () -> Question.get("/v1/evaluation-rounds/" + round("PROVINCE", 2026, 2)))
                .refused(
                        "getEvaluationRound",
                        404,
                        Question.get("/v1/evaluation-rounds/019ab1c2-0000-7000-8000-0000000020d1"));
    }

    private void registration(Questions questions) {
        String first = opening("FIRST", PRODUCT, "", 5, "2026-09-01");
        questions
                .good(
                        "openEvaluationDossier",
                        Question.post(DOSSIERS, JSON, first).as(OFFICER))
                .refused(
                        "openEvaluationDossier",
                        404,
                        Question.post(DOSSIERS, JSON, first.replace(EvaluationCases.COMMUNE, "99999"))
                                .as(OFFICER))
                .refused(
                        "openEvaluationDossier",
                        409,
                        Question.post(DOSSIERS, JSON, first.replace("\"setNo\":5", "\"setNo\":27"))
                                .as(OFFICER))
                .good("listEvaluationDossiers", () -> {
                    ids.put("whole", EvaluationCases.opened("FIRST", PRODUCT, "", "2026-09-01"));
                    return Question.get(DOSSIERS + "?product=" + PRODUCT + "&limit=1")
                            .as(OFFICER);
                })
                .good("getEvaluationDossier", () -> read("?validOn=2026-09-01"))
                .good("handInDossierPart", () -> done("whole", "parts", PREPARER, part("FORM_01")))
                .refused(
                        "handInDossierPart",
                        409,
                        () -> done("whole", "parts", PREPARER, part("FORM_02").replace("2025-06-01", "2100-01-01")))
                .good("listDossierParts", () -> read("/parts?validOn=2026-09-01"))
                .good("listEvaluationOperations", () -> read("/allowed-operations"));
    }

    private void commune(Questions questions) {
        questions
                .good("submitEvaluationDossier", () -> done("whole", "_submit", PREPARER, grounds("2026-09-02")))
                .good("returnEvaluationDossier", () -> done("whole", "_return", PREPARER, grounds("2026-09-03")))
                .good("resubmitEvaluationDossier", () -> done("whole", "_resubmit", PREPARER, grounds("2026-09-04")))
                .good("acceptEvaluationDossier", () -> {
                    EvaluationCases.handIn(id("whole"), "FORM_02", "FORM_03", "REQUEST_LETTER", "SAMPLES");
                    return done("whole", "_accept", PREPARER, grounds("2026-09-07"));
                })
                .good(
                        "reviewEvaluationDossier",
                        () -> done("whole", "_review", PREPARER, REVIEW.formatted("2026-09-14")));
    }

    private void province(Questions questions) {
        questions
                .good("receiveEvaluationDossier", () -> done("whole", "_receive", CHECKER, grounds("2026-09-15")))
                .good(
                        "returnEvaluationDossierToCommune",
                        () -> done("whole", "_return-to-commune", CHECKER, grounds("2026-09-16")))
                .good("assignEvaluationDossier", () -> {
                    EvaluationCases.done(id("whole"), "_resubmit", PREPARER, grounds("2026-09-18"));
                    return done("whole", "_assign", CHECKER, inRound(round("PROVINCE", 2026, 2), "2026-09-21"));
                })
                .good("reportEvaluationDossier", () -> done("whole", "_report", CHECKER, grounds("2026-10-01")))
                .good(
                        "askOpinionsOnEvaluationDossier",
                        of("again", EvaluationCases::reevaluated, "_ask-opinions", CHECKER, grounds("2026-07-22")))
                .good(
                        "notifyResultOfEvaluationDossier",
                        of("told", RecognisedForTests::recognised, "_notify-result", CHECKER, grounds("2026-10-06")));
    }

    private void ministry(Questions questions) {
        questions
                .good(
                        "sendEvaluationDossierToMinistry",
                        of(
                                "five",
                                EvaluationCases::fiveStarsAgain,
                                "_send-to-ministry",
                                CHAIRMAN,
                                grounds("2026-07-20")))
                .good(
                        "receiveEvaluationDossierAtMinistry",
                        () -> done(
                                "five",
                                "_receive-at-ministry",
                                CHECKER,
                                inRound(round("CENTRE", 2026, 1), "2026-08-01")))
                .good(
                        "reportEvaluationDossierAtMinistry",
                        () -> done("five", "_report-at-ministry", CHECKER, grounds("2026-08-20")))
                .good(
                        "recordCentralRatingOfEvaluationDossier",
                        () -> done("five", "_rate-at-ministry", CHECKER, rated(4, "89.99", "2026-09-01")))
                .good(
                        "evaluateDossierAgain",
                        () -> done(
                                "five",
                                "_evaluate-again",
                                CHAIRMAN,
                                inRound(round("PROVINCE", 2026, 2), "2026-09-10")));
    }

    private void district(Questions questions) {
        questions
                .good(
                        "submitEvaluationDossierToDistrict",
                        of(
                                "district",
                                () -> EvaluationCases.opened("FIRST", EvaluationCases.product(), "", "2025-06-10"),
                                "_submit-to-district",
                                PREPARER,
                                grounds("2025-06-11")))
                .good(
                        "recordDistrictRatingOfEvaluationDossier",
                        () -> done("district", "_rate-by-district", CHECKER, rated(4, "75", "2025-06-20")))
                .good(
                        "forwardEvaluationDossierFromDistrict",
                        () -> done("district", "_forward-from-district", CHECKER, grounds("2025-06-21")));
    }

    private Callable<Question> of(String name, Supplier<String> dossier, String move, String token, String body) {
        return () -> {
            ids.put(name, dossier.get());
            return done(name, move, token, body);
        };
    }

    private Question done(String name, String move, String token, String body) {
        return Question.post(DOSSIERS + "/" + id(name) + "/" + move, JSON, body)
                .with("If-Match", EvaluationCases.tag(id(name)))
                .with("Authorization", "Bearer " + token);
    }

    private Question read(String rest) {
        return Question.get(DOSSIERS + "/" + id("whole") + rest).as(OFFICER);
    }

    private String id(String name) {
        return Objects.requireNonNull(ids.get(name));
    }
}
