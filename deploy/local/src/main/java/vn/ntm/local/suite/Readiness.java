package vn.ntm.local.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;

/** Waits until a service says that it is ready. */
final class Readiness {

    private static final Duration BUDGET = Duration.ofSeconds(60);
    private static final Duration ANSWER_BUDGET = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int OK = 200;

    private final HttpClient client;

    Readiness(HttpClient client) {
        this.client = client;
    }

    /**
     * @return how long it took since the process was started, in nanoseconds
     * @throws LaunchFailure if it ends before it is ready, or is not ready in time
     */
    long await(ServiceProcess process, URI url) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(url.resolve("/q/health/ready"))
                .timeout(ANSWER_BUDGET)
                .build();
        while (!isReady(question)) {
            if (process.age() > BUDGET.toNanos()) {
                throw new LaunchFailure(
                        ExitCode.SERVICE_FAILED,
                        "%s is not ready after %d s; the end of its log:%n%s"
                                .formatted(process.service().label(), BUDGET.toSeconds(), process.lastWords()));
            }
            if (process.endsWithin(PAUSE)) {
                throw new LaunchFailure(ExitCode.SERVICE_FAILED, process.obituary());
            }
        }
        return process.age();
    }

    private boolean isReady(HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
