package vn.ntm.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The three services, as one who composes asks them: from a virtual thread, which may be interrupted at any time. */
@ApplicationScoped
public class Services implements Upstream {

    /** Tells a service below which path its own paths are known. */
    public static final String PREFIX_HEADER = "X-Forwarded-Prefix";

    private final Map<FactService, HttpClient> clients = new EnumMap<>(FactService.class);
    private final Map<FactService, Circuit> circuits = new EnumMap<>(FactService.class);
    private final Vertx vertx;
    private final GatewayConfig config;

    Services(Vertx vertx, Connections connections, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config;
        for (FactService service : FactService.values()) {
            clients.put(service, connections.forComposing(service));
            circuits.put(service, new Circuit(service, config.circuit()));
        }
    }

    @Override
    public Reply get(FactService service, String uri, Accepted accepted, String traceParent, Duration patience)
            throws Unanswered, InterruptedException {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setURI(uri)
                .putHeader(HttpHeaders.ACCEPT, accepted.mediaType())
                .putHeader(HttpHeaders.ACCEPT_LANGUAGE, accepted.language())
                .putHeader("traceparent", traceParent)
                .putHeader(PREFIX_HEADER, service.prefix());
        Circuit circuit = admitted(service);
        var exchange = new Exchange(service, config.answerLimit());
        var reply = again(1, () -> client(service).request(options).compose(exchange::send));
        return await(reply, exchange, circuit, patience);
    }

    /**
     * Passes on a write, once, and waits for its answer as long as one that is routed waits.
     *
     * @param uri path and query, as the service itself knows them
     * @throws Unanswered if nothing is known of what became of it
     */
    public Told post(FactService service, String uri, MultiMap headers, String body)
            throws Unanswered, InterruptedException {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setURI(uri)
                .setHeaders(headers)
                .putHeader(PREFIX_HEADER, service.prefix());
        Circuit circuit = admitted(service);
        var exchange = new Exchange(service, config.answerLimit());
        var told = client(service).request(options).compose(opened -> exchange.deliver(opened, Buffer.buffer(body)));
        return await(told, exchange, circuit, config.routeTimeout());
    }

    private Circuit admitted(FactService service) throws Unanswered {
        Circuit circuit = Objects.requireNonNull(circuits.get(service));
        if (!circuit.admits()) {
            throw new Unanswered(Unanswered.Reason.UNREACHABLE, "left alone for a moment");
        }
        return circuit;
    }

    private <T> Future<T> again(int made, Supplier<Future<T>> question) {
        return question.get().recover(failure -> {
            Optional<Duration> pause = Connections.pauseAfter(made);
            if (!Unanswered.isLost(failure) || pause.isEmpty()) {
                return Future.failedFuture(failure);
            }
            Promise<T> answer = Promise.promise();
            vertx.setTimer(
                    pause.get().toMillis(), _ -> again(made + 1, question).onComplete(answer));
            return answer.future();
        });
    }

    private <T> T await(Future<T> reply, Exchange exchange, Circuit circuit, Duration patience)
            throws Unanswered, InterruptedException {
        long start = System.nanoTime();
        Duration fair = fair(patience);
        try {
            T answer = reply.toCompletionStage().toCompletableFuture().get(patience.toNanos(), TimeUnit.NANOSECONDS);
            circuit.answered();
            return answer;
        } catch (InterruptedException nobodyWaits) {
            exchange.abandon();
            circuit.abandoned(Duration.ofNanos(System.nanoTime() - start), fair);
            throw nobodyWaits;
        } catch (TimeoutException late) {
            exchange.abandon();
            circuit.abandoned(Duration.ofNanos(System.nanoTime() - start), fair);
            throw new Unanswered(Unanswered.Reason.TIMED_OUT, "no answer in " + patience);
        } catch (ExecutionException failed) {
            Throwable cause = Objects.requireNonNullElse(failed.getCause(), failed);
            circuit.unanswered(cause);
            throw Unanswered.because(cause);
        }
    }

    /** What the others have left of a time may be too short for any answer: that is no silence of the one asked last. */
    private Duration fair(Duration patience) {
        Duration half = config.budget().dividedBy(2);
        return patience.compareTo(half) < 0 ? half : patience;
    }

    private HttpClient client(FactService service) {
        return Objects.requireNonNull(clients.get(service));
    }
}
