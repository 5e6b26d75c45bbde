package vn.ntm.ocop;

import static vn.ntm.ocop.EndingExamples.CLEARANCE;
import static vn.ntm.ocop.EndingExamples.CONCLUSION;
import static vn.ntm.ocop.EndingExamples.JSON;
import static vn.ntm.ocop.EndingExamples.LEADER;
import static vn.ntm.ocop.EndingExamples.NOTHING;
import static vn.ntm.ocop.EndingExamples.OFFICER;
import static vn.ntm.ocop.EndingExamples.OPENING;
import static vn.ntm.ocop.EndingExamples.REVOCATION;
import static vn.ntm.ocop.EndingExamples.WITHDRAWAL;
import static vn.ntm.ocop.EndingExamples.basis;
import static vn.ntm.ocop.EndingExamples.concluded;
import static vn.ntm.ocop.EndingExamples.expired;
import static vn.ntm.ocop.EndingExamples.made;
import static vn.ntm.ocop.EndingExamples.move;
import static vn.ntm.ocop.EndingExamples.opened;
import static vn.ntm.ocop.EndingExamples.path;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;
import vn.ntm.ocop.VerifiedForTests.Made;

/** Questions to what ends certificates: verifications and decisions. */
final class EndingQuestions {

    private EndingQuestions() {}

    static void addTo(Questions questions) {
        InspectionQuestions.addTo(questions);
        verifications(questions);
        decisions(questions);
        RecognitionQuestions.addTo(questions);
        ofNothing(questions);
        ofWhatHasMovedOn(questions);
    }

    private static void ofNothing(Questions questions) {
        var nothing = new Made("none", NOTHING);
        questions
                .refused("openVerification", 404, move(nothing, "_open-verification", 0, OPENING, OFFICER))
                .refused(
                        "concludeVerification",
                        404,
                        move(nothing, "_conclude-verification", 1, CONCLUSION.formatted("CONFIRMED"), OFFICER))
                .refused("clearCertificate", 404, move(nothing, "_clear", 2, CLEARANCE, LEADER))
                .refused(
                        "getVerification",
                        404,
                        Question.get("/v1/verifications/" + NOTHING).as(OFFICER))
                .refused(
                        "revokeCertificate",
                        404,
                        move(nothing, "_revoke", 2, REVOCATION.formatted(basis(3910)), LEADER))
                .refused(
                        "withdrawRecognition",
                        404,
                        move(nothing, "_withdraw", 0, WITHDRAWAL.formatted(basis(3911)), LEADER));
    }

    private static void ofWhatHasMovedOn(Questions questions) {
        questions
                .refused(
                        "clearCertificate",
                        412,
                        () -> move(concluded("moi-hon-1", "NOT_CONFIRMED"), "_clear", 1, CLEARANCE, LEADER))
                .refused(
                        "revokeCertificate",
                        412,
                        () -> move(
                                concluded("moi-hon-2", "CONFIRMED"),
                                "_revoke",
                                1,
                                REVOCATION.formatted(basis(3912)),
                                LEADER))
                .refused(
                        "withdrawRecognition",
                        412,
                        () -> move(opened("moi-hon-3"), "_withdraw", 0, WITHDRAWAL.formatted(basis(3913)), LEADER));
    }

    private static void verifications(Questions questions) {
        questions
                .good("openVerification", () -> move(made("xac-minh-1"), "_open-verification", 0, OPENING, OFFICER))
                .refused(
                        "openVerification",
                        409,
                        () -> move(opened("xac-minh-2"), "_open-verification", 1, OPENING, OFFICER))
                .good(
                        "concludeVerification",
                        () -> move(
                                opened("xac-minh-3"),
                                "_conclude-verification",
                                1,
                                CONCLUSION.formatted("CONFIRMED"),
                                OFFICER))
                .refused(
                        "concludeVerification",
                        409,
                        () -> move(
                                made("xac-minh-4"),
                                "_conclude-verification",
                                1,
                                CONCLUSION.formatted("CONFIRMED"),
                                OFFICER))
                .good(
                        "clearCertificate",
                        () -> move(concluded("xac-minh-5", "NOT_CONFIRMED"), "_clear", 2, CLEARANCE, LEADER))
                .refused(
                        "clearCertificate",
                        409,
                        () -> move(concluded("xac-minh-6", "CONFIRMED"), "_clear", 2, CLEARANCE, LEADER))
                .good(
                        "getVerification",
                        () -> Question.get("/v1/verifications/" + verification("xac-minh-7"))
                                .as(OFFICER))
                .good(
                        "listVerifications",
                        () -> Question.get("/v1/verifications?limit=1&validOn=2026-06-30&certificate="
                                        + concluded("xac-minh-8", "CONFIRMED").id())
                                .as(OFFICER));
    }

    private static void decisions(Questions questions) {
        questions
                .good(
                        "revokeCertificate",
                        () -> move(
                                concluded("thu-hoi-1", "CONFIRMED"),
                                "_revoke",
                                2,
                                REVOCATION.formatted(basis(3901)),
                                LEADER))
                .refused(
                        "revokeCertificate",
                        409,
                        () -> move(opened("thu-hoi-2"), "_revoke", 1, REVOCATION.formatted(basis(3902)), LEADER))
                .good(
                        "withdrawRecognition",
                        () -> move(made("thu-hoi-3"), "_withdraw", 0, WITHDRAWAL.formatted(basis(3903)), LEADER))
                .refused(
                        "withdrawRecognition",
                        409,
                        () -> move(expired("thu-hoi-4"), "_withdraw", 0, WITHDRAWAL.formatted(basis(3904)), LEADER))
                .good("revokeCertificates", () -> many(concluded("thu-hoi-5", "CONFIRMED"), 2, 3905))
                .refused("revokeCertificates", 409, () -> many(opened("thu-hoi-6"), 1, 3906))
                .refused("revokeCertificates", 412, () -> many(concluded("thu-hoi-7", "CONFIRMED"), 1, 3907))
                .good("listRevocationDecisions", () -> {
                    revoked("thu-hoi-8", 3908);
                    return Question.get("/v1/revocation-decisions?limit=1&number=3908%2FQ%C4%90-UBND");
                })
                .good("getRevocationDecision", () -> Question.get(revoked("thu-hoi-9", 3909)));
    }

    private static String verification(String name) {
        Made certificate = made(name);
        return VerifiedForTests.send(
                        "an officer", OFFICER, path(certificate, "_open-verification"), VerifiedForTests.FRESH, OPENING)
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static String revoked(String name, int number) {
        Made certificate = concluded(name, "CONFIRMED");
        return VerifiedForTests.send(
                        "a leader", LEADER, "/v1/revocation-decisions", "", manyBody(certificate, 2, number))
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private static Question many(Made certificate, int version, int number) {
        return Question.post("/v1/revocation-decisions", JSON, manyBody(certificate, version, number))
                .as(LEADER);
    }

    private static String manyBody(Made certificate, int version, int number) {
        return REVOCATION.formatted(basis(number)
                + ",\"certificates\":[{\"certificate\":\"%s\",\"version\":%d}]".formatted(certificate.id(), version));
    }
}
