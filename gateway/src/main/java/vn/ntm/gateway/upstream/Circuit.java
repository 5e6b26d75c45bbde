package vn.ntm.gateway.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.StreamResetException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Whether a service is asked at all. One that left too many of the last calls without any answer is left alone for a
 * moment, and then tried by a few calls. An answer is an answer, whatever its status: a service that refuses, or says that
 * it cannot do one thing now, is there for the others.
 */
public final class Circuit {

    private static final Logger LOG = Logger.getLogger(Circuit.class);

    private final CircuitBreaker breaker;
    private final Clock clock;
    private final Duration trialTime;
    private final AtomicReference<Instant> trialsBegan;

    public Circuit(FactService service, GatewayConfig.Circuit config) {
        this(service, config, Clock.systemUTC());
    }

    Circuit(FactService service, GatewayConfig.Circuit config, Clock clock) {
        var rules = CircuitBreakerConfig.custom()
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(config.calls())
                .minimumNumberOfCalls(config.calls())
                .failureRateThreshold(config.percent())
                .waitDurationInOpenState(config.rest())
                .permittedNumberOfCallsInHalfOpenState(config.trials())
                .clock(clock)
                .build();
        this.clock = clock;
        trialTime = config.trialTime();
        trialsBegan = new AtomicReference<>(clock.instant());
        breaker = CircuitBreaker.of(service.label(), rules);
        breaker.getEventPublisher().onStateTransition(change -> {
            LOG.warnf("%s: %s", change.getCircuitBreakerName(), change.getStateTransition());
            trialsBegan.set(clock.instant());
        });
    }

    /** @return whether the call may be made; then its end is to be told, once */
    public boolean admits() {
        endOldTrials();
        return breaker.tryAcquirePermission();
    }

    /** Others try it if the end of some trial is not told: it could be left alone for ever. */
    private void endOldTrials() {
        Instant began = Objects.requireNonNull(trialsBegan.get());
        Instant now = clock.instant();
        boolean old = breaker.getState() == CircuitBreaker.State.HALF_OPEN && now.isAfter(began.plus(trialTime));
        if (old && trialsBegan.compareAndSet(began, now)) {
            breaker.transitionToHalfOpenState();
        }
    }

    public void answered() {
        breaker.onSuccess(0, TimeUnit.NANOSECONDS);
    }

    /** The call is made again, and what comes of that is told. */
    public void unfinished() {
        breaker.releasePermission();
    }

    /** There was no answer, or none of use. What is no fault of the service is not held against it. */
    public void unanswered(Throwable failure) {
        if (failure instanceof Unanswered) {
            answered();
        } else if (isOurs(failure)) {
            breaker.releasePermission();
        } else {
            breaker.onError(0, TimeUnit.NANOSECONDS, failure);
        }
    }

    /**
     * Nobody waits any more, be it that the time is over. Who goes at once says nothing of the service; who waited for most of the time waited for the
     * others too.
     */
    void abandoned(Duration waited, Duration patience) {
        if (waited.multipliedBy(2).compareTo(patience) < 0) {
            breaker.releasePermission();
        } else {
            breaker.onError(0, TimeUnit.NANOSECONDS, new TimeoutException("no answer in " + waited));
        }
    }

    /** The caller went, or no connection was free: only a wait for the service itself is reset because of a timeout. */
    private static boolean isOurs(Throwable failure) {
        return switch (failure) {
            case ConnectionPoolTooBusyException _, TimeoutException _ -> true;
            case StreamResetException reset -> !(reset.getCause() instanceof TimeoutException);
            default -> false;
        };
    }
}
