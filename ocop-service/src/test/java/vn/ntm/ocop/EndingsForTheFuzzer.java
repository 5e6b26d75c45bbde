package vn.ntm.ocop;

import static io.restassured.RestAssured.get;

import java.time.LocalDate;
import java.util.Map;
import vn.ntm.kernel.testing.fuzz.Known;
import vn.ntm.ocop.VerifiedForTests.Made;

/** What post-checks, verifications and decisions can be done to, as far as the fuzzer has to know. */
final class EndingsForTheFuzzer {

    private static final String CHAIRMAN = "PROVINCE_CHAIRMAN";

    private EndingsForTheFuzzer() {}

    static void knownTo(Known known) {
        Made seen = VerifiedForTests.confirmed(3);
        known.fresh("recordInspection", () -> Map.of("body", record(seen)))
                .fresh(
                        "correctInspection",
                        () -> Map.of("inspection", inspected(), "If-Match", "\"1\"", "body", record(seen)))
                .fresh("getInspection", () -> read("inspection", inspected()))
                .fresh(
                        "openVerification",
                        () -> Map.of(
                                "certificate", VerifiedForTests.issued(3).id(), "If-Match", VerifiedForTests.FRESH))
                .fresh("concludeVerification", () -> Map.of("certificate", opened().id(), "If-Match", "\"1\""))
                .fresh("clearCertificate", () -> {
                    Made certificate = opened();
                    VerifiedForTests.concluded(certificate, "NOT_CONFIRMED").statusCode(200);
                    return Map.of("certificate", certificate.id(), "If-Match", "\"2\"", "body", clearance());
                })
                .role("clearCertificate", "province-leader")
                .fresh("getVerification", () -> read("verification", verification()))
                .fresh(
                        "revokeCertificate",
                        () -> Map.of(
                                "certificate",
                                VerifiedForTests.confirmed(3).id(),
                                "If-Match",
                                "\"2\"",
                                "body",
                                VerifiedForTests.decision(CHAIRMAN, VerifiedForTests.today())))
                .fresh(
                        "withdrawRecognition",
                        () -> Map.of(
                                "certificate",
                                VerifiedForTests.issued(3).id(),
                                "If-Match",
                                VerifiedForTests.FRESH,
                                "body",
                                withdrawal()))
                .fresh("revokeCertificates", () -> Map.of("body", many()))
                .fresh("getRevocationDecision", () -> read("decision", decided()))
                .fresh("recogniseProducts", () -> Map.of("body", recognition()))
                .fresh("getRecognitionDecision", () -> read("decision", recognised()));
    }

    /** As it is known now. */
    private static Map<String, String> read(String parameter, String id) {
        return Map.of(
                parameter,
                id,
                "validOn",
                VerifiedForTests.today().toString(),
                "knownAt",
                get("/v1/products?limit=1").path("knownAt"));
    }

    private static String record(Made certificate) {
        return """
                {"kind":"PERIODIC","inspector":"PROVINCE","inspectedOn":"%s","places":[{"unitCode":"18115"}],
                 "findings":[{"certificate":"%s","subject":"MARK_USE","verdict":"IN_ORDER","found":"đúng"}],
                 "reason":"kiểm thử","document":"Biên bản"}""".formatted(VerifiedForTests.today().minusDays(1), certificate.id());
    }

    private static String inspected() {
        return VerifiedForTests.send(
                        "an officer", "province-officer", "/v1/inspections", "", record(VerifiedForTests.issued(3)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Made opened() {
        Made certificate = VerifiedForTests.issued(3);
        VerifiedForTests.opened(certificate, "MARK_MISUSED").statusCode(200);
        return certificate;
    }

    private static String verification() {
        return VerifiedForTests.opened(VerifiedForTests.issued(3), "MARK_MISUSED")
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static String clearance() {
        return """
                {"clearedOn":"%s","reason":"kiểm thử","document":"Thông báo"}""".formatted(VerifiedForTests.today());
    }

    private static String withdrawal() {
        LocalDate today = VerifiedForTests.today();
        return """
                {"authority":"%s","ministryRequest":"Công văn","reason":"kiểm thử","basis":%s}""".formatted(CHAIRMAN, VerifiedForTests.basis(today));
    }

    private static String many() {
        return """
                {"authority":"%s","reason":"kiểm thử","basis":%s,"certificates":[{"certificate":"%s","version":2}]}""".formatted(
                        CHAIRMAN,
                        VerifiedForTests.basis(VerifiedForTests.today()),
                        VerifiedForTests.confirmed(3).id());
    }

    private static String decided() {
        return VerifiedForTests.send("a leader", "province-leader", "/v1/revocation-decisions", "", many())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String recognition() {
        String dossier = RecognitionsForTests.fallenBack();
        return RecognitionsForTests.body(
                CHAIRMAN, "2026-10-01", RecognitionsForTests.entry(dossier, RecognitionsForTests.version(dossier), 4));
    }

    private static String recognised() {
        return VerifiedForTests.send("lanh-dao-tinh", "province-leader", "/v1/recognition-decisions", "", recognition())
                .statusCode(201)
                .extract()
                .path("id");
    }
}
