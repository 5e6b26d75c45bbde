package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.report.ReportSignature;
import vn.ntm.proof.report.ReportVerdict;

/** The report of 2023 is published, and is the same when it is made again, whatever comes on file after it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ThePublishedReport {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final String REPORT = "/v1/reports/2023";
    private static final String MADE_UP = "0".repeat(64);

    private static String hash = "";

    @Test
    @Order(1)
    void theLeaderPublishesIt() throws Exception {
        JsonNode report = SuiteIT.suite.json(REPORT + "?knownAt=" + SuiteIT.knownAt);

        HttpResponse<String> published = whenSettled();

        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        assertThat(published.headers().firstValue("Location")).hasValue("/criteria/v1/report-publications/2023/1");
        hash = SuiteClient.json(published).path("reportHash").asText();
        assertThat(hash).isEqualTo(report.path("reportHash").asText());
        HttpResponse<String> again = publishing();
        assertThat(again.body()).isEqualTo(published.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    }

    @Test
    @Order(2)
    void whoeverMayNotPublishIsTold() throws Exception {
        assertThat(SuiteIT.suite
                        .post("province-officer", REPORT + "/_publish", request("of-an-officer"), "of-an-officer")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(3)
    void anybodyMakesItAgainAndChecksItsSignature() throws Exception {
        assertSame(replay("{}"));

        String token = SuiteIT.suite
                .json("/criteria/v1/report-publications/2023/1")
                .path("token")
                .asText();
        var keys =
                KeySet.read(SuiteIT.suite.get("/criteria/.well-known/jwks.json").body());
        assertThat(ReportSignature.check(token, keys).verdict()).isEqualTo(ReportVerdict.VALID);
    }

    @Test
    @Order(4)
    void aCorrectionChangesTheReportOfTodayAndNotTheOneThatWasPublished() throws Exception {
        HttpResponse<String> corrected =
                SuiteIT.suite.load("/criteria/v1/imports/recognitions?conflict=SUPERSEDE", """
                        event,level,unitCode,unitName,programmeYear,round,decisionNumber,decisionIssuer,decisionSignedOn,attestedOn,field,counted,source,confidence,note
                        INFERRED,STANDARD,18556,Hương Lâm,2023,1,,Chủ tịch UBND tỉnh Hà Tĩnh,,,,NO,a test,MEDIUM,a correction
                        """);
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(SuiteIT.suite.json(REPORT).path("reportHash").asText()).isNotEqualTo(hash);

        assertSame(replay("{\"edition\":1}"));
    }

    @Test
    @Order(5)
    void aHashThatNoReportHasIsFoundOut() throws Exception {
        HttpResponse<String> published = SuiteIT.suite.post(
                "province-leader",
                "/criteria/v1/report-publications",
                """
                        {"programmeYear":2023,"figuresOn":"2023-12-31","figuresKnownAt":"%s","reportHash":"%s",
                         "inputs":[{"name":"ocop.figures.2023","hash":"%s"}],"basis":%s,"reason":"thử"}""".formatted(SuiteIT.knownAt, MADE_UP, MADE_UP, basis()),
                "made-up");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);

        JsonNode replay = replay("{}");

        assertThat(replay.path("edition").asInt()).isEqualTo(2);
        assertThat(replay.path("matches").asBoolean()).isFalse();
        assertThat(replay.path("publishedHash").asText()).isEqualTo(MADE_UP);
        assertThat(replay.path("replayedHash").asText()).isEqualTo(hash);
        assertThat(replay.path("signature").asText()).isEqualTo("GENUINE");
        assertSame(replay("{\"edition\":1}"));
    }

    private static void assertSame(JsonNode replay) {
        assertThat(replay.path("edition").asInt()).isEqualTo(1);
        assertThat(replay.path("matches").asBoolean()).as(replay.toString()).isTrue();
        assertThat(replay.path("replayedHash").asText()).isEqualTo(hash);
        assertThat(replay.path("signature").asText()).isEqualTo("GENUINE");
        assertThat(replay.path("inputs"))
                .hasSize(6)
                .allSatisfy(input -> assertThat(input.path("same").asBoolean()).isTrue());
    }

    private static JsonNode replay(String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = SuiteIT.suite.post("province-leader", REPORT + "/_replay", body, "unused");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SuiteClient.json(answer);
    }

    /** What the suite knows when it is up may still change for two minutes. */
    private static HttpResponse<String> whenSettled() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer = publishing();
        while (answer.body().contains("report-not-settled") && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            answer = publishing();
        }
        return answer;
    }

    private static HttpResponse<String> publishing() throws IOException, InterruptedException {
        return SuiteIT.suite.post("province-leader", REPORT + "/_publish", request("thử"), "report-2023-1");
    }

    private static String request(String reason) {
        return "{\"knownAt\":\"%s\",\"basis\":%s,\"reason\":\"%s\"}".formatted(SuiteIT.knownAt, basis(), reason);
    }

    /** Signed on the day of what it knows. */
    private static String basis() {
        LocalDate signedOn = Instant.parse(SuiteIT.knownAt)
                .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .toLocalDate();
        return "{\"number\":\"1/BC-UBND\",\"issuer\":\"UBND tỉnh\",\"signedOn\":\"%s\"}".formatted(signedOn);
    }
}
