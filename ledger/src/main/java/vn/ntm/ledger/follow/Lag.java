package vn.ntm.ledger.follow;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Calendar;

/** How far behind the owner the copy of the units may be. */
@ApplicationScoped
class Lag {

    private final Calendar calendar;
    private final MeterRegistry metrics;
    private volatile @Nullable State state;

    Lag(Calendar calendar, MeterRegistry metrics) {
        this.calendar = calendar;
        this.metrics = metrics;
    }

    /**
     * Where the copy stands.
     *
     * @param completeAt when everything was here that the owner then had; absent until it was for the first time in this run
     * @param units how many there were
     * @param trouble why nothing could be read since; absent while all is well
     */
    record State(
            @Nullable Instant completeAt,
            int units,
            @Nullable String trouble) {}

    void begin() {
        state = new State(null, 0, null);
        Gauge.builder("ntm.units.behind", this, Lag::seconds)
                .description("How far behind their owner the units may be; not a number until they were complete once")
                .baseUnit("seconds")
                .register(metrics);
    }

    /** Nothing in a service that owns the units. */
    Optional<State> state() {
        return Optional.ofNullable(state);
    }

    Optional<Duration> behind() {
        return state().flatMap(now -> Optional.ofNullable(now.completeAt()))
                .map(complete -> Duration.between(complete, calendar.now()));
    }

    void caughtUp(int units) {
        state = new State(calendar.now(), units, null);
    }

    /** @return whether it was well until then */
    boolean failed(Exception failure) {
        State before = state;
        state = new State(
                before == null ? null : before.completeAt(), before == null ? 0 : before.units(), failure.toString());
        return before == null || before.trouble() == null;
    }

    private double seconds() {
        return behind().map(Duration::toMillis).map(millis -> millis / 1000.0).orElse(Double.NaN);
    }
}
