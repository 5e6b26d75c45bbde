package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to certificates: at the shelf, how far they hold, and what they remind of. What is extended is made up. */
final class CertificateQuestions {

    private static final String JSON = "application/json";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final String OFFICER = "province-officer";
    private static final String RUN = "/v1/certificate-notices/_run";

    private static final String EXTENSION = """
            {"extendedOn":"2026-10-05","reason":"Không kịp nộp hồ sơ","document":"Công văn 57/UBND-KT ngày 05/10/2026"}""";

    private static final String RESULT = """
            {"resultOn":"2026-11-20","reason":"Dưới 50 điểm","document":"Biên bản 12/BB-HĐ ngày 20/11/2026"}""";

    private static final String REASON = """
            {"reason":"Vừa nạp quyết định công nhận đợt 2 năm 2026"}""";

    private final Connection elsewhere;

    private CertificateQuestions(Connection elsewhere) {
        this.elsewhere = elsewhere;
    }

    static void addTo(Questions questions) throws SQLException {
        var pool = Arc.container().instance(DataSource.class).get();
        new CertificateQuestions(pool.getConnection()).ask(questions);
    }

    private void ask(Questions questions) {
        questions
                .good(
                        "getCertificate",
                        () -> Question.get("/v1/certificates/" + LivesForTests.only("p-019") + "?validOn=2026-06-15"))
                .refused("getCertificate", 404, Question.get("/v1/certificates/" + NOBODY))
                .good(
                        "forecastCertificates",
                        Question.get("/v1/certificate-forecasts?validOn=2026-06-15&fromYear=2026&toYear=2027&unit=436"))
                .good("runCertificateNotices", () -> {
                    given().auth()
                            .oauth2(TokensForTests.of("system"))
                            .contentType(JSON)
                            .body(REASON)
                            .post(RUN)
                            .then()
                            .statusCode(200);
                    return Question.post(RUN, JSON, REASON).as("system");
                })
                .refused("runCertificateNotices", 409, () -> {
                    locked("pg_advisory_lock");
                    return Question.post(RUN, JSON, REASON).as("system");
                })
                .good("listCertificateNotices", () -> {
                    locked("pg_advisory_unlock");
                    return Question.get("/v1/certificate-notices?validOn=2026-03-05&limit=1");
                })
                .good("extendCertificate", () -> move(lateOne(), "_extend", EXTENSION))
                .refused("extendCertificate", 404, () -> nobody("_extend", EXTENSION))
                .refused("extendCertificate", 409, () -> move(LivesForTests.only("p-019"), "_extend", EXTENSION))
                .good("endCertificateExtension", () -> {
                    String certificate = lateOne();
                    LivesForTests.move(certificate, "_extend", EXTENSION).statusCode(200);
                    return move(certificate, "_end-extension", RESULT);
                })
                .refused("endCertificateExtension", 404, () -> nobody("_end-extension", RESULT))
                .refused("endCertificateExtension", 409, () -> move(lateOne(), "_end-extension", RESULT));
    }

    /** As another replica does that runs a pass. */
    private void locked(String how) throws SQLException {
        try (var statement = elsewhere.createStatement()) {
            statement.execute("select " + how + "(hashtextextended('certificate notices', 0))");
        }
    }

    private static Question move(String certificate, String move, String body) {
        int version = get("/v1/certificates/" + certificate).path("version");
        return move(certificate, move, body, version);
    }

    private static Question nobody(String move, String body) {
        return move(NOBODY, move, body, 0);
    }

    private static Question move(String certificate, String move, String body, int version) {
        return Question.post("/v1/certificates/" + certificate + "/" + move, JSON, body)
                .as(OFFICER)
                .with("If-Match", "\"" + version + "\"");
    }

    /** It says that it ends on 2026-09-30. */
    private static String lateOne() {
        String product = LivesForTests.product();
        LivesForTests.certify(product, LocalDate.of(2023, 9, 30), LocalDate.of(2026, 9, 30), Map.of())
                .statusCode(200);
        return LivesForTests.only(product);
    }
}
