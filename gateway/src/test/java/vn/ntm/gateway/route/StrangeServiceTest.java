package vn.ntm.gateway.route;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.RawService;
import vn.ntm.gateway.SlowAnswer;
import vn.ntm.gateway.Stubs;

/** A service that says what no service should say: its caller is told so, and nobody else is held up. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(value = RawService.class, restrictToAnnotatedClass = true)
class StrangeServiceTest {

    private static final int MIB = 1024 * 1024;
    private static final int LONG_BODY = 100 * MIB;
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    @Stubs
    RawService service;

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello\r\n\r\n",
                "<html>Bad gateway</html>\r\n\r\n",
                "HTTP/1.1 \r\n\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/9.9 200 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Le",
                OK + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                OK + "Content-Length: +2\r\n\r\n{}",
                OK + "Transfer-Encoding: gzip\r\n\r\n{}",
                OK + "Transfer-Encoding: chunked, gzip\r\n\r\n{}",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001"
            })
    void whatIsNoAnswerIsAProblem(String text) {
        service.behave(answer -> answer.write(text.getBytes(UTF_8)));

        given().get("/ocop/v1/products")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("service-unavailable"))
                .body("service", equalTo("ocop"));
    }

    @Test
    void anAnswerWithEndlessHeadersIsAProblem() {
        service.behave(answer -> {
            answer.write(OK.getBytes(US_ASCII));
            while (true) {
                answer.write("X-More: more\r\n".getBytes(US_ASCII));
            }
        });
        given().get("/ocop/v1/products").then().statusCode(503).body("code", equalTo("service-unavailable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"})
    void anAnswerThatBreaksOffIsNotMadeAWholeOne(String rest) throws IOException {
        service.behave(answer -> answer.write((OK + rest).getBytes(US_ASCII)));
        try (var client = asking("/ocop/v1/products")) {
            String answer = new String(client.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 200").doesNotEndWith("0\r\n\r\n");
        }
    }

    @Test
    void aPageIsPassedOnAndMayDoNothing() {
        String page = "<script>alert(1)</script>";
        service.behave(answer -> answer.write(("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: "
                        + page.length() + "\r\n\r\n" + page)
                .getBytes(US_ASCII)));

        given().get("/ocop/v1/products")
                .then()
                .statusCode(502)
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("script-src")))
                .header("X-Content-Type-Options", "nosniff")
                .body(equalTo(page));
    }

    @Test
    void nonsenseInHeadersThatNobodyNeedsIsLetBe() {
        service.behave(answer -> answer.write(
                (OK + "Date: yesterday\r\nWarning: none\r\nContent-Length: 2\r\n\r\n{}").getBytes(US_ASCII)));

        given().get("/ocop/v1/products").then().statusCode(200).body(equalTo("{}"));
    }

    @Test
    void aLongAnswerWaitsForItsReaderAndHoldsUpNobodyElse() throws IOException {
        var written = new AtomicLong();
        service.behave(answer -> sendMuch(answer, written));
        try (var reader = asking("/ocop/v1/products")) {
            InputStream answer = reader.getInputStream();
            assertThat(answer.read()).isEqualTo('H');

            service.behave(other -> other.write((OK + "Content-Length: 2\r\n\r\n{}").getBytes(US_ASCII)));
            for (int i = 0; i < 200; i++) {
                given().get("/awards/v1/commendations").then().statusCode(200).body(equalTo("{}"));
            }
            assertThat(written.get()).as("what nobody reads is not taken").isLessThan(LONG_BODY / 2);

            assertThat(answer.transferTo(OutputStream.nullOutputStream())).isGreaterThan(LONG_BODY);
        }
    }

    @Test
    void aServiceThatNeverEndsIsLetGoWhenItsReaderGoes() throws Exception {
        var letGo = new CountDownLatch(1);
        service.behave(answer -> {
            try {
                answer.write((OK + "\r\n").getBytes(US_ASCII));
                while (true) {
                    answer.write(new byte[8192]);
                }
            } finally {
                letGo.countDown();
            }
        });
        try (var reader = asking("/ocop/v1/products")) {
            assertThat(reader.getInputStream().read()).isEqualTo('H');
        }
        letGo.await();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type: text/html\r\n", "Content-Type: application/json\r\n"})
    void aDocumentThatIsNoneIsAProblem(String type) {
        service.behave(answer ->
                answer.write(("HTTP/1.1 200 OK\r\n" + type + "Content-Length: 2\r\n\r\n{}").getBytes(US_ASCII)));
        documentIsMissing();
    }

    @Test
    void aDocumentThatNeverComesIsAProblem() {
        var slow = new SlowAnswer();
        service.behave(_ -> slow.pause());
        documentIsMissing();
        slow.goOn();
    }

    @Test
    void aDocumentWithoutEndIsAProblem() {
        service.behave(answer -> {
            answer.write("HTTP/1.1 200 OK\r\nContent-Type: application/yaml\r\n\r\n".getBytes(US_ASCII));
            while (true) {
                answer.write(new byte[8192]);
            }
        });
        documentIsMissing();
    }

    private static void documentIsMissing() {
        given().get("/v1/openapi/awards?format=yaml")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("service-unavailable"))
                .body("service", equalTo("awards"));
    }

    private static void sendMuch(OutputStream answer, AtomicLong written) throws IOException {
        answer.write((OK + "Content-Length: " + LONG_BODY + "\r\n\r\n").getBytes(US_ASCII));
        byte[] chunk = new byte[MIB];
        for (int i = 0; i < LONG_BODY / MIB; i++) {
            answer.write(chunk);
            written.addAndGet(MIB);
        }
    }

    private Socket asking(String path) throws IOException {
        var client = new Socket(gateway.getHost(), gateway.getPort());
        client.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n").getBytes(US_ASCII));
        return client;
    }
}
