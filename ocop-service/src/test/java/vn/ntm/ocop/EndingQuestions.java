package vn.ntm.ocop;

import java.time.LocalDate;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;
import vn.ntm.ocop.VerifiedForTests.Made;

/** Questions to post-checks, verifications and decisions. What happened is made up, on days that stay past. */
final class EndingQuestions {

    private static final String RECOGNITIONS = "/v1/recognition-decisions";
    private static final String JSON = "application/json";
    private static final String OFFICER = "province-officer";
    private static final String LEADER = "province-leader";
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    private static final String OPENING = """
            {"ground":"MARK_MISUSED","openedOn":"2026-06-02","reason":"Kết quả kiểm tra đột xuất",
             "document":"Biên bản kiểm tra ngày 01/6/2026"}""";

    private static final String CONCLUSION = """
            {"outcome":"%s","concludedOn":"2026-06-10","reason":"Đã xác minh tại cơ sở",
             "document":"Báo cáo xác minh 12/BC-VPĐP ngày 10/6/2026"}""";

    private static final String CLEARANCE = """
            {"clearedOn":"2026-06-12","reason":"Không xác nhận được vi phạm",
             "document":"Thông báo 9/TB-VPĐP ngày 12/6/2026"}""";

    private static final String REVOCATION = """
            {"authority":"PROVINCE_CHAIRMAN","reason":"Sử dụng sai biểu trưng OCOP",%s}""";

    private static final String WITHDRAWAL = """
            {"authority":"PROVINCE_CHAIRMAN","reason":"Việc đánh giá không đúng quy định",
             "ministryRequest":"Công văn 5120/BNNMT-VPĐP ngày 03/6/2026",%s}""";

    private EndingQuestions() {}

    static void addTo(Questions questions) {
        inspections(questions);
        verifications(questions);
        decisions(questions);
    }

    private static void inspections(Questions questions) {
        questions
                .good("recordInspection", () -> recording(made("kiem-tra-1"), "18115"))
                .refused("recordInspection", 404, () -> recording(made("kiem-tra-2"), "99999"))
                .refused("recordInspection", 409, () -> recording(new Made("none", NOTHING), "18115"))
                .good("listInspections", () -> {
                    Made certificate = inspected("kiem-tra-3").certificate();
                    return Question.get("/v1/inspections?limit=1&product=" + certificate.product())
                            .as(OFFICER);
                })
                .good(
                        "getInspection",
                        () -> Question.get("/v1/inspections/"
                                        + inspected("kiem-tra-4").id())
                                .as(OFFICER))
                .good("correctInspection", () -> {
                    Inspected inspected = inspected("kiem-tra-5");
                    return correcting(inspected.id(), inspected.certificate());
                })
                .refused(
                        "correctInspection",
                        409,
                        () -> correcting(inspected("kiem-tra-6").id(), new Made("none", NOTHING)));
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
                .good("getRevocationDecision", () -> Question.get(revoked("thu-hoi-9", 3909)))
                .good("recogniseProducts", () -> recognising(RecognitionsForTests.fallenBack(), 4, 0))
                .refused(
                        "recogniseProducts",
                        404,
                        () -> Question.post(RECOGNITIONS, JSON, recognition(RecognitionsForTests.entry(NOTHING, 1, 4)))
                                .as(LEADER))
                .refused("recogniseProducts", 409, () -> recognising(RecognitionsForTests.fallenBack(), 5, 0))
                .refused("recogniseProducts", 412, () -> recognising(RecognitionsForTests.fallenBack(), 4, 1))
                .good("listRecognitionDecisions", () -> {
                    recognised();
                    return Question.get(RECOGNITIONS + "?limit=1&validOn=2026-10-01");
                })
                .good("getRecognitionDecision", () -> Question.get(recognised()));
    }

    private static Question recognising(String dossier, int stars, int stale) {
        int version = RecognitionsForTests.version(dossier) - stale;
        return Question.post(RECOGNITIONS, JSON, recognition(RecognitionsForTests.entry(dossier, version, stars)))
                .as(LEADER);
    }

    private static String recognition(String entry) {
        return RecognitionsForTests.body("PROVINCE_CHAIRMAN", "2026-10-01", entry);
    }

    private static String recognised() {
        String dossier = RecognitionsForTests.fallenBack();
        return VerifiedForTests.send(
                        "lanh-dao-tinh",
                        LEADER,
                        RECOGNITIONS,
                        "",
                        recognition(RecognitionsForTests.entry(dossier, RecognitionsForTests.version(dossier), 4)))
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    /** A certificate that holds for as long as this test will be run. */
    private static Made made(String name) {
        return VerifiedForTests.issued("vi-du-" + name, 3, LocalDate.of(2024, 5, 10), "2099-12-31");
    }

    private static Made expired(String name) {
        return VerifiedForTests.issued("vi-du-" + name, 3, LocalDate.of(2021, 5, 10), "");
    }

    private static Made opened(String name) {
        Made certificate = made(name);
        VerifiedForTests.send(
                        "an officer", OFFICER, path(certificate, "_open-verification"), VerifiedForTests.FRESH, OPENING)
                .statusCode(200);
        return certificate;
    }

    private static Made concluded(String name, String outcome) {
        Made certificate = opened(name);
        VerifiedForTests.send(
                        "an officer",
                        OFFICER,
                        path(certificate, "_conclude-verification"),
                        "\"1\"",
                        CONCLUSION.formatted(outcome))
                .statusCode(200);
        return certificate;
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

    private static Question recording(Made certificate, String unit) {
        return Question.post("/v1/inspections", JSON, record(certificate, unit)).as(OFFICER);
    }

    private static Question correcting(String inspection, Made certificate) {
        return Question.post("/v1/inspections/" + inspection + "/_correct", JSON, record(certificate, "18115"))
                .as(OFFICER)
                .with("If-Match", "\"1\"");
    }

    private static Inspected inspected(String name) {
        Made certificate = made(name);
        String id = VerifiedForTests.send("an officer", OFFICER, "/v1/inspections", "", record(certificate, "18115"))
                .statusCode(201)
                .extract()
                .path("id");
        return new Inspected(id, certificate);
    }

    private static String record(Made certificate, String unit) {
        return """
                {"kind":"UNANNOUNCED","inspector":"PROVINCE","inspectedOn":"2026-06-01","places":[{"unitCode":"%s"}],
                 "findings":[{"certificate":"%s","subject":"MARK_USE","verdict":"BREACH",
                              "found":"Bao bì in số sao cao hơn giấy chứng nhận"}],
                 "reason":"Kiểm tra đột xuất theo phản ánh","document":"Biên bản kiểm tra ngày 01/6/2026"}""".formatted(unit, certificate.id());
    }

    private static Question many(Made certificate, int version, int number) {
        return Question.post("/v1/revocation-decisions", JSON, manyBody(certificate, version, number))
                .as(LEADER);
    }

    private static String manyBody(Made certificate, int version, int number) {
        return REVOCATION.formatted(basis(number)
                + ",\"certificates\":[{\"certificate\":\"%s\",\"version\":%d}]".formatted(certificate.id(), version));
    }

    private static String basis(int number) {
        return """
                "basis":{"number":"%d/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh kiểm thử","signedOn":"2026-06-20"}""".formatted(number);
    }

    private static Question move(Made certificate, String move, int version, String body, String role) {
        return Question.post(path(certificate, move), JSON, body)
                .with("Authorization", "Bearer " + TokensForTests.of(role))
                .with("If-Match", "\"" + version + "\"");
    }

    private static String path(Made certificate, String move) {
        return "/v1/certificates/" + certificate.id() + "/" + move;
    }

    private record Inspected(String id, Made certificate) {}
}
