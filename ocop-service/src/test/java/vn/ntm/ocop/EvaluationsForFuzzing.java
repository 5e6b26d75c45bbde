package vn.ntm.ocop;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.ntm.kernel.testing.fuzz.Known;

/** What the fuzzer has to know to move dossiers of products: one in the right state for each move, and who makes it. */
final class EvaluationsForFuzzing {

    private static final String OFFICER = "province-officer";
    private static final String LEADER = "province-leader";
    private static final String DAY = "2026-10-10";
    private static final AtomicInteger ROUNDS = new AtomicInteger(10);

    private EvaluationsForFuzzing() {}

    static void tell(Known known) {
        known.fresh(
                        "openEvaluationDossier",
                        () -> Map.of(
                                "body",
                                EvaluationCases.opening("FIRST", EvaluationCases.product(), "", 5, "2026-09-01")))
                .role("openEvaluationDossier", OFFICER)
                .fresh("openEvaluationRound", () -> Map.of("body", round()))
                .fresh("getEvaluationRound", () -> Map.of("round", EvaluationCases.round("PROVINCE", 2026, 2)))
                .fresh("getEvaluationDossier", EvaluationsForFuzzing::read)
                .fresh("listDossierParts", EvaluationsForFuzzing::read)
                .fresh("listEvaluationOperations", EvaluationsForFuzzing::read);
        with(known, "handInDossierPart", OFFICER, () -> EvaluationCases.in("DRAFT"), EvaluationCases.part("FORM_02"));
        move(known, "submitEvaluationDossier", OFFICER, () -> EvaluationCases.in("DRAFT"));
        move(known, "acceptEvaluationDossier", OFFICER, () -> EvaluationCases.in("SUBMITTED"));
        move(known, "returnEvaluationDossier", OFFICER, () -> EvaluationCases.in("SUBMITTED"));
        move(known, "resubmitEvaluationDossier", OFFICER, EvaluationsForFuzzing::returned);
        with(
                known,
                "reviewEvaluationDossier",
                OFFICER,
                () -> EvaluationCases.in("COMMUNE_REVIEW"),
                EvaluationCases.REVIEW.formatted(DAY));
        move(known, "receiveEvaluationDossier", OFFICER, () -> EvaluationCases.in("FORWARDED_TO_PROVINCE"));
        move(known, "returnEvaluationDossierToCommune", OFFICER, () -> EvaluationCases.in("PROVINCE_CHECK"));
        inRound(known, "assignEvaluationDossier", OFFICER, () -> EvaluationCases.in("PROVINCE_CHECK"), "PROVINCE", 2);
        move(known, "reportEvaluationDossier", OFFICER, () -> EvaluationCases.in("ADVISORY_REVIEW"));
        move(known, "askOpinionsOnEvaluationDossier", OFFICER, EvaluationCases::reevaluated);
        move(known, "sendEvaluationDossierToMinistry", LEADER, EvaluationCases::fiveStarsAgain);
        inRound(
                known,
                "receiveEvaluationDossierAtMinistry",
                OFFICER,
                () -> EvaluationCases.atTheMinistry("SENT_TO_MINISTRY"),
                "CENTRE",
                1);
        move(
                known,
                "reportEvaluationDossierAtMinistry",
                OFFICER,
                () -> EvaluationCases.atTheMinistry("CENTRAL_REVIEW"));
        with(
                known,
                "recordCentralRatingOfEvaluationDossier",
                OFFICER,
                () -> EvaluationCases.atTheMinistry("CENTRAL_SCORING"),
                EvaluationCases.rated(5, "91.25", DAY));
        inRound(
                known,
                "evaluateDossierAgain",
                LEADER,
                () -> EvaluationCases.atTheMinistry("PROVINCE_FALLBACK"),
                "PROVINCE",
                2);
        move(known, "notifyResultOfEvaluationDossier", OFFICER, RecognisedForTests::recognised);
        known.fresh(
                        "submitEvaluationDossierToDistrict",
                        () -> subject(
                                EvaluationCases.opened("FIRST", EvaluationCases.product(), "", "2025-06-10"),
                                EvaluationCases.grounds("2025-06-11")))
                .role("submitEvaluationDossierToDistrict", OFFICER)
                .fresh(
                        "recordDistrictRatingOfEvaluationDossier",
                        () -> subject(EvaluationCases.withTheDistrict(), EvaluationCases.rated(4, "75", "2025-06-20")))
                .role("recordDistrictRatingOfEvaluationDossier", OFFICER)
                .fresh(
                        "forwardEvaluationDossierFromDistrict",
                        () -> subject(EvaluationCases.ratedByTheDistrict(), EvaluationCases.grounds("2025-06-21")))
                .role("forwardEvaluationDossierFromDistrict", OFFICER);
    }

    private static String round() {
        return """
                {"level":"PROVINCE","year":2027,"number":%d,"filesBefore":"2027-11-15","resultsBefore":"2028-01-15",
                 "reason":"a test","document":"a plan"}""".formatted(ROUNDS.incrementAndGet());
    }

    private static Map<String, String> read() {
        String dossier = EvaluationCases.in("DRAFT");
        return Map.of("dossier", dossier, "validOn", DAY, "knownAt", EvaluationCases.now());
    }

    private static String returned() {
        String dossier = EvaluationCases.in("SUBMITTED");
        EvaluationCases.done(dossier, "_return", EvaluationCases.PREPARER, EvaluationCases.grounds("2026-09-03"));
        return dossier;
    }

    private static void move(Known known, String operation, String role, Supplier<String> dossier) {
        with(known, operation, role, dossier, EvaluationCases.grounds(DAY));
    }

    private static void inRound(
            Known known, String operation, String role, Supplier<String> dossier, String level, int number) {
        known.fresh(
                        operation,
                        () -> subject(
                                dossier.get(),
                                EvaluationCases.inRound(EvaluationCases.round(level, 2026, number), DAY)))
                .role(operation, role);
    }

    private static void with(Known known, String operation, String role, Supplier<String> dossier, String body) {
        known.fresh(operation, () -> subject(dossier.get(), body)).role(operation, role);
    }

    private static Map<String, String> subject(String dossier, String body) {
        return Map.of("dossier", dossier, "If-Match", EvaluationCases.tag(dossier), "body", body);
    }
}
