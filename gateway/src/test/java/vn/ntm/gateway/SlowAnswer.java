package vn.ntm.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** How a service answers that is slow: it waits until the test lets it go on. */
public final class SlowAnswer {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch goingOn = new CountDownLatch(1);

    /** Says nothing at all. */
    public void sayNothing(HttpExchange exchange) {
        pause();
        exchange.close();
    }

    /** Begins to answer, and goes on when it may. */
    public void say(HttpExchange exchange, String beginning, String end) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(beginning.getBytes(UTF_8));
        exchange.getResponseBody().flush();
        pause();
        exchange.getResponseBody().write(end.getBytes(UTF_8));
        exchange.close();
    }

    /** Waits until the test lets it go on. */
    public void pause() {
        asked.countDown();
        try {
            goingOn.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    public void awaitAsked() throws InterruptedException {
        asked.await();
    }

    public void goOn() {
        goingOn.countDown();
    }
}
