package vn.ntm.gateway.route;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/** What hides in a request that is not plain about its length never reaches a service as a request of its own. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class SmuggledRequestTest {

    private static final String HIDDEN = "GET /criteria/v1/hidden HTTP/1.1\r\nHost: g\r\n\r\n";
    private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.[01] \\d{3}");

    @Stubs
    StubServices stubs;

    @TestHTTPResource
    URI gateway;

    @BeforeEach
    void servicesRead() {
        stubs.of(FactService.CRITERIA).behave(exchange -> {
            exchange.getRequestBody().readAllBytes();
            StubService.answer(exchange, 200, "text/plain", "read");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Content-Length: 5, 6\r\n",
                "Content-Length: +5\r\n",
                "Content-Length: -5\r\n",
                "Content-Length: 0x5\r\n",
                "Content-Length: 5 5\r\n",
                "Content-Length: 99999999999999999999\r\n",
                "Content-Length : 5\r\n",
                "Transfer-Encoding : chunked\r\n",
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 0\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: identity\r\n",
                "Transfer-Encoding: gzip, chunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding:\u000bchunked\r\n",
                "X: 1\u0000\r\nContent-Length: 0\r\n",
                "X\u0000: 1\r\nContent-Length: 0\r\n"
            })
    void aLengthThatIsNotPlainIsRefused(String length) throws IOException {
        String answers = sent("POST /criteria/v1/units HTTP/1.1\r\nHost: g\r\n" + length + "\r\n" + HIDDEN);

        assertThat(answers).matches("(?s)HTTP/1\\.[01] 400 .*");
        assertThat(ANSWER.matcher(answers).results()).hasSize(1);
        given().get("/criteria/v1/after").then().statusCode(200);
        assertThat(asked()).containsExactly("/v1/after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xchunked", "identity", "gzip, chunked", "Chunked", "chunked, chunked"})
    void aCodingThatIsNotKnownIsAProblem(String coding) throws IOException {
        assertThat(sent("POST /v1/glossary HTTP/1.1\r\nHost: g\r\nTransfer-Encoding: " + coding + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "\"code\":\"bad-request\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\nhello\r\n", "5;\nhello\r\n0\r\n\r\n", "-1\r\nhello\r\n", "fffffffff\r\nhello\r\n"})
    void chunksThatAreNoneAreNotPassedOnAsAWholeBody(String chunks) throws IOException {
        String answers = sent(
                "POST /criteria/v1/units HTTP/1.1\r\nHost: g\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + HIDDEN);

        assertThat(ANSWER.matcher(answers).results()).hasSizeLessThanOrEqualTo(1);
        assertThat(answers).doesNotStartWith("HTTP/1.1 2");
        assertThat(asked()).doesNotContain("/v1/hidden");
    }

    @Test
    void anAddressWithALineBreakIsNoTwoRequests() throws IOException {
        String address = "/criteria/v1/units%0d%0aX:%201%0d%0a%0d%0aGET%20/v1/hidden";
        String answers = sent("GET " + address + " HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n");

        assertThat(ANSWER.matcher(answers).results()).hasSize(1);
        assertThat(asked()).hasSize(1).noneMatch(uri -> uri.contains("\r"));
    }

    private List<String> asked() {
        return stubs.of(FactService.CRITERIA).asked().stream()
                .map(StubService.Asked::uri)
                .toList();
    }

    /** Everything that is answered until the gateway ends the connection. */
    private String sent(String text) throws IOException {
        try (var client = new Socket(gateway.getHost(), gateway.getPort())) {
            client.setSoTimeout(60_000);
            client.getOutputStream().write(text.getBytes(ISO_8859_1));
            try {
                return new String(client.getInputStream().readAllBytes(), UTF_8);
            } catch (SocketException reset) {
                return "";
            }
        }
    }
}
