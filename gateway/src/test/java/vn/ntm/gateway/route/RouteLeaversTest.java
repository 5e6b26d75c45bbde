package vn.ntm.gateway.route;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/** Callers who go take connections to the service along; whoever comes meanwhile notices nothing of it. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class RouteLeaversTest {

    private static final int TIMES = 12;
    private static final int MANY = 20;
    private static final byte[] QUESTION = "GET /ocop/v1/products HTTP/1.1\r\nHost: g\r\n\r\n".getBytes(US_ASCII);

    @Stubs
    StubServices stubs;

    @TestHTTPResource
    URI gateway;

    @Test
    void whoComesWhileManyGoIsAnswered() throws IOException {
        stubs.of(FactService.OCOP).behave(exchange -> StubService.answer(exchange, 200, "text/plain", "ok"));
        List<Socket> callers = callers();
        for (int time = 0; time < TIMES; time++) {
            List<Socket> next = callers();
            leave(callers);
            for (Socket caller : next) {
                assertThat(status(caller)).isEqualTo("HTTP/1.1 200");
                caller.getOutputStream().write(QUESTION);
            }
            callers = next;
        }
        leave(callers);
    }

    /** All of them have asked, and none has been answered as far as he knows. */
    private List<Socket> callers() throws IOException {
        List<Socket> callers = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            var caller = new Socket(gateway.getHost(), gateway.getPort());
            caller.getOutputStream().write(QUESTION);
            callers.add(caller);
        }
        return callers;
    }

    private static void leave(List<Socket> callers) throws IOException {
        for (Socket caller : callers) {
            caller.close();
        }
    }

    private static String status(Socket caller) throws IOException {
        return new String(caller.getInputStream().readNBytes("HTTP/1.1 200".length()), US_ASCII);
    }
}
