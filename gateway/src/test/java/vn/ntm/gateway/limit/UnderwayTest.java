package vn.ntm.gateway.limit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.SlowAnswer;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/** Two at once of one client, three of one address. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestProfile(UnderwayTest.Few.class)
class UnderwayTest {

    private static final String CLIENT = "X-Forwarded-For";
    private static final String SLOW = "/ocop/v1/products";
    private static final String QUICK = "/awards/v1/commendations";

    @Stubs
    StubServices stubs;

    @TestHTTPResource
    URI gateway;

    private final List<Socket> readers = new ArrayList<>();
    private final SlowAnswer slow = new SlowAnswer();

    /** A proxy of our own says who asks; so each test is a client of its own. */
    public static class Few implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ntm.gateway.limits.rate.at-once", "2",
                    "ntm.gateway.limits.rate.at-once-of-one-address", "3",
                    "ntm.gateway.limits.rate.trusted-proxies", "1");
        }
    }

    @BeforeEach
    void oneServiceIsSlow() {
        stubs.of(FactService.OCOP).behave(exchange -> slow.say(exchange, "first\n", ""));
        stubs.of(FactService.AWARDS).behave(exchange -> StubService.answer(exchange, 200, "text/plain", "ok"));
    }

    @AfterEach
    void leaveNothing() throws IOException {
        slow.goOn();
        for (Socket reader : readers) {
            reader.close();
        }
    }

    @Test
    void whoHoldsAllThatHeMayIsToldSoAndNobodyElseIs() throws IOException {
        read("192.0.2.1", "");
        read("192.0.2.1", "");

        given().header(CLIENT, "192.0.2.1")
                .get(QUICK)
                .then()
                .statusCode(429)
                .header("Retry-After", "1")
                .body("code", equalTo("too-many-requests"));
        given().header(CLIENT, "192.0.2.2").get(QUICK).then().statusCode(200);
        given().header(CLIENT, "192.0.2.1").get("/q/health/live").then().statusCode(200);
    }

    @Test
    void drawnTokensAreNoWayAround() throws IOException {
        read("192.0.2.3", "Authorization: Bearer a\r\n");
        read("192.0.2.3", "Authorization: Bearer b\r\n");
        read("192.0.2.3", "Authorization: Bearer c\r\n");

        given().header(CLIENT, "192.0.2.3")
                .header("Authorization", "Bearer d")
                .get(QUICK)
                .then()
                .statusCode(429);
        given().header(CLIENT, "192.0.2.4")
                .header("Authorization", "Bearer a")
                .get(QUICK)
                .then()
                .statusCode(200);
    }

    @Test
    void whoHasReadToTheEndMayAskAgain() throws IOException {
        Socket first = read("192.0.2.5", "");
        Socket second = read("192.0.2.5", "");
        slow.goOn();
        for (Socket reader : List.of(first, second)) {
            while (reader.getInputStream().read() >= 0) {
                // to the end
            }
        }
        given().header(CLIENT, "192.0.2.5").get(QUICK).then().statusCode(200);
    }

    @Test
    void whoGoesAwayHoldsNothing() throws IOException {
        for (int i = 0; i < 5; i++) {
            read("192.0.2.6", "").close();
            read("192.0.2.6", "").close();
            while (given().header(CLIENT, "192.0.2.6").get(QUICK).statusCode() == 429) {
                Thread.onSpinWait(); // until the gateway has noticed
            }
        }
        given().header(CLIENT, "192.0.2.6").get(QUICK).then().statusCode(200);
    }

    /** Begins to read what does not end. */
    private Socket read(String client, String header) throws IOException {
        var reader = new Socket(gateway.getHost(), gateway.getPort());
        readers.add(reader);
        reader.getOutputStream()
                .write(("GET " + SLOW + " HTTP/1.1\r\nHost: g\r\nConnection: close\r\n" + CLIENT + ": " + client
                                + "\r\n" + header + "\r\n")
                        .getBytes(UTF_8));
        assertThat(reader.getInputStream().read()).isEqualTo('H');
        return reader;
    }
}
