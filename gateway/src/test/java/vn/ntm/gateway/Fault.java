package vn.ntm.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import vn.ntm.gateway.upstream.Unanswered.Reason;

/** How a service can fail to answer, and what a composed answer then says of its part. */
public enum Fault {
    BROKEN_DOWN(Reason.FAILED) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            StubService.answer(exchange, 500, "application/json", "{}");
        }
    },
    BROKEN_OFF(Reason.FAILED) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            begin(exchange, 1000);
            exchange.getResponseBody().write('{');
            exchange.close();
        }
    },
    SILENT(Reason.TIMED_OUT) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            await(end);
            exchange.close();
        }
    },
    STUCK_IN_THE_BODY(Reason.TIMED_OUT) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            begin(exchange, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(end);
            exchange.close();
        }
    },
    REFUSING(Reason.REFUSED) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            StubService.answer(exchange, 400, "application/problem+json", "{}");
        }
    },
    REDIRECTING(Reason.INVALID_ANSWER) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            StubService.answer(exchange, 302, JSON, "");
        }
    },
    HTML(Reason.INVALID_ANSWER) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            say(exchange, "text/html", Sound.envelope(exchange));
        }
    },
    GARBAGE(Reason.INVALID_ANSWER) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            say(exchange, JSON, "{\"year\":2023,\"figures\":[{\"measure\":");
        }
    },
    TWO_ANSWERS(Reason.INVALID_ANSWER) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            String envelope = Sound.envelope(exchange);
            say(exchange, JSON, envelope + envelope);
        }
    },
    ANOTHER_QUESTION(Reason.INVALID_ANSWER) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            say(
                    exchange,
                    JSON,
                    Sound.envelope(exchange).replaceAll("\"validOn\":\"[^\"]*", "\"validOn\":\"2020-01-01"));
        }
    },
    NO_FIGURES(Reason.INVALID_ANSWER) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            say(exchange, JSON, Sound.envelope(exchange).replace("\"figures\"", "\"numbers\""));
        }
    },
    NAMELESS_FIGURE(Reason.INVALID_ANSWER) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            say(exchange, JSON, Sound.envelope(exchange).replace("\"measure\"", "\"name\""));
        }
    },
    NO_TAG(Reason.INVALID_ANSWER) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            StubService.answer(exchange, 200, JSON, Sound.envelope(exchange));
        }
    },
    ENDLESS(Reason.INVALID_ANSWER) {
        @Override
        public void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            begin(exchange, 0);
            byte[] blanks = " ".repeat(8192).getBytes(US_ASCII);
            try (var body = exchange.getResponseBody()) {
                while (true) {
                    body.write(blanks);
                }
            }
        }
    };

    private static final String JSON = "application/json";

    public final Reason reason;

    Fault(Reason reason) {
        this.reason = reason;
    }

    public abstract void answer(HttpExchange exchange, CountDownLatch end) throws IOException;

    private static void begin(HttpExchange exchange, long length) throws IOException {
        tag(exchange);
        exchange.getResponseHeaders().set("Content-Type", JSON);
        exchange.sendResponseHeaders(200, length);
    }

    private static void say(HttpExchange exchange, String mediaType, String body) throws IOException {
        tag(exchange);
        StubService.answer(exchange, 200, mediaType, body);
    }

    /** So that the fault is all that is wrong with the answer. */
    private static void tag(HttpExchange exchange) {
        exchange.getResponseHeaders().set("ETag", "W/\"fault\"");
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
