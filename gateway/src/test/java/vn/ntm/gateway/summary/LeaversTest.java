package vn.ntm.gateway.summary;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.ntm.gateway.SilentService;
import vn.ntm.gateway.Stubs;
import vn.ntm.kernel.testing.TokensForTests;

/**
 * Who goes away frees what was asked for him. The services never answer here and an answer may take an hour, so nothing
 * but that frees a connection; and there is room for no more than those who leave have taken.
 */
@NullUnmarked // its fields are injected
@QuarkusTest
@TestProfile(LeaversTest.Silence.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LeaversTest {

    private static final int MANY = 64;

    /** Three services, each asked of the year and of the targets of the next. */
    private static final int ASKED_FOR_ONE = 6;

    @Stubs
    SilentService services;

    @TestHTTPResource
    URI gateway;

    /** The services are there, and say nothing. */
    public static class Silence implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TokensForTests.class), new TestResourceEntry(SilentService.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Test
    void manyWhoLeaveTakeNoConnectionWithThem() throws Exception {
        List<Socket> leavers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            leavers.add(ask(LocalDate.of(2023, 1, 1).plusDays(i)));
        }
        services.awaitOpen(MANY * ASKED_FOR_ONE);
        for (Socket leaver : leavers) {
            leaver.close();
        }
        services.awaitOpen(0);

        try (Socket _ = ask(LocalDate.of(2024, 1, 1))) {
            services.awaitOpen(ASKED_FOR_ONE);
        }
        services.awaitOpen(0);
    }

    @Test
    void whatManyWaitForIsAskedOnceAndGivenUpWhenTheLastHasGone() throws Exception {
        List<Socket> leavers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            leavers.add(ask(LocalDate.of(2022, 1, 1)));
        }
        services.awaitOpen(ASKED_FOR_ONE);
        for (Socket leaver : leavers) {
            leaver.close();
        }
        services.awaitOpen(0);
    }

    private Socket ask(LocalDate day) throws IOException {
        var client = new Socket(gateway.getHost(), gateway.getPort());
        client.getOutputStream()
                .write(("GET /v1/provincial-summaries/2023?validOn=" + day + " HTTP/1.1\r\nHost: gateway\r\n\r\n")
                        .getBytes(US_ASCII));
        return client;
    }
}
