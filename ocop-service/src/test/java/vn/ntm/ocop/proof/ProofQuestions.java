package vn.ntm.ocop.proof;

import static io.restassured.RestAssured.get;

import java.util.UUID;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;
import vn.ntm.ocop.TheProvinceForTests;

/** What is asked of signed certificates to have an example of every answer. */
public final class ProofQuestions {

    private static final String NOBODY = new UUID(0, 0).toString();

    private ProofQuestions() {}

    /** After the province is on file: its own certificates have no decision on record. */
    public static void addTo(Questions questions) {
        for (String[] each : new String[][] {
            {"getCertificateToken", "token"}, {"getCertificateQr", "qr"}, {"getCertificateDocument", "document"}
        }) {
            questions
                    .good(each[0], () -> Question.get(path(TheCertificate.forExamples(), each[1])))
                    .refused(each[0], 404, Question.get(path(NOBODY, each[1])))
                    .refused(
                            each[0],
                            406,
                            () -> Question.get(path(TheCertificate.forExamples(), each[1]))
                                    .with("Accept", "text/csv"))
                    .refused(each[0], 409, () -> Question.get(path(withoutDecision(), each[1])));
        }
        questions
                .good("getCertificateStatusList", Question.get("/v1/certificate-statuses/0"))
                .refused("getCertificateStatusList", 404, Question.get("/v1/certificate-statuses/999999"))
                .good("getKeySet", Question.get("/.well-known/jwks.json"))
                .good(
                        "verifyCertificateToken",
                        () -> Question.post(
                                "/v1/certificate-tokens/_verify",
                                "application/json",
                                body(TheCertificate.forExamples())));
    }

    /** The question whether the certificate's own token is good. */
    public static String body(String certificate) {
        return "{\"token\":\"%s\",\"on\":\"2026-11-23\"}"
                .formatted(get(path(certificate, "token")).asString());
    }

    private static String withoutDecision() {
        TheProvinceForTests.loaded();
        return get("/v1/certificates?product=p-001&limit=1").path("items[0].id");
    }

    private static String path(String certificate, String what) {
        return "/v1/certificates/%s/%s".formatted(certificate, what);
    }
}
