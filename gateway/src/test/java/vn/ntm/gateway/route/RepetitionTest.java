package vn.ntm.gateway.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.SlowAnswer;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/** A read that was lost is made again; nothing else is. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class RepetitionTest {

    @Stubs
    StubServices stubs;

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @CsvSource({"HTTP_1_1, GET", "HTTP_2, GET", "HTTP_1_1, HEAD", "HTTP_2, HEAD", "HTTP_1_1, OPTIONS"})
    void aReadWhoseConnectionIsLostIsMadeOnceMore(HttpClient.Version version, String method) throws Exception {
        stubs.of(FactService.OCOP).behave(lostAtFirst(1));

        HttpResponse<String> answer = send(version, method, BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain");
        assertThat(stubs.of(FactService.OCOP).asked()).hasSize(2);
        assertThat(stubs.of(FactService.OCOP).asked())
                .allSatisfy(asked -> assertThat(asked.uri()).isEqualTo("/v1/products?name=a%2Fb"));
    }

    @ParameterizedTest
    @EnumSource
    void aReadThatIsLostTwiceIsMadeAThirdTime(HttpClient.Version version) throws Exception {
        stubs.of(FactService.OCOP).behave(lostAtFirst(2));

        assertThat(send(version, "GET", BodyPublishers.noBody()).statusCode()).isEqualTo(200);
        assertThat(stubs.of(FactService.OCOP).asked()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void aReadThatIsLostThreeTimesIsAProblem(HttpClient.Version version) throws Exception {
        stubs.of(FactService.OCOP).behave(lostAtFirst(3));

        HttpResponse<String> answer = send(version, "GET", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"service-unavailable\"", "\"service\":\"ocop\"");
        assertThat(stubs.of(FactService.OCOP).asked()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP_1_1, POST",
        "HTTP_2, POST",
        "HTTP_1_1, PUT",
        "HTTP_1_1, PATCH",
        "HTTP_1_1, DELETE",
        "HTTP_2, DELETE"
    })
    void aWriteIsNeverMadeTwice(HttpClient.Version version, String method) throws Exception {
        stubs.of(FactService.OCOP).behave(lostAtFirst(1));

        HttpResponse<String> answer = send(version, method, BodyPublishers.ofString("{}"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(stubs.of(FactService.OCOP).asked()).hasSize(1);
    }

    @Test
    void aReadThatBringsABodyIsNotMadeTwice() throws Exception {
        stubs.of(FactService.OCOP).behave(lostAtFirst(1));

        HttpResponse<String> answer = send(HttpClient.Version.HTTP_1_1, "GET", BodyPublishers.ofString("{}"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(stubs.of(FactService.OCOP).asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 429, 500, 502, 503, 504})
    void anAnswerIsAnAnswerWhateverItsStatus(int status) throws Exception {
        stubs.of(FactService.OCOP)
                .behave(exchange -> StubService.answer(exchange, status, "application/problem+json", "{}"));

        HttpResponse<String> answer = send(HttpClient.Version.HTTP_1_1, "GET", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(stubs.of(FactService.OCOP).asked()).hasSize(1);
    }

    @Test
    void aServiceThatIsSilentIsNotAskedAgain() throws Exception {
        var slow = new SlowAnswer();
        stubs.of(FactService.OCOP).behave(slow::sayNothing);

        HttpResponse<String> answer = send(HttpClient.Version.HTTP_1_1, "GET", BodyPublishers.noBody());
        slow.goOn();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(stubs.of(FactService.OCOP).asked()).hasSize(1);
    }

    @Test
    void whatACallerNoLongerWaitsForIsNotAskedAgain() throws Exception {
        var slow = new SlowAnswer();
        stubs.of(FactService.AWARDS).behave(slow::sayNothing);
        stubs.of(FactService.OCOP).behave(slow::sayNothing);
        try (var client = new Socket(gateway.getHost(), gateway.getPort())) {
            client.getOutputStream().write("GET /awards/v1/commendations HTTP/1.1\r\nHost: g\r\n\r\n".getBytes(UTF_8));
            slow.awaitAsked();
        }
        // takes as long as a service may be silent
        assertThat(send(HttpClient.Version.HTTP_1_1, "GET", BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(503);

        assertThat(stubs.of(FactService.AWARDS).asked()).hasSize(1);
        slow.goOn();
    }

    private HttpResponse<String> send(HttpClient.Version version, String method, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
            var request = HttpRequest.newBuilder(gateway.resolve("/ocop/v1/products?name=a%2Fb"))
                    .timeout(Duration.ofMinutes(5))
                    .method(method, body)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Breaks off so many calls before it answers one. */
    private static StubService.Behaviour lostAtFirst(int calls) {
        var left = new AtomicInteger(calls);
        return exchange -> {
            exchange.getRequestBody().readAllBytes();
            if (left.getAndDecrement() > 0) {
                exchange.close();
            } else if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Content-Type", "text/plain");
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            } else {
                StubService.answer(exchange, 200, "text/plain", "ok");
            }
        };
    }
}
