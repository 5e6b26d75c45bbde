package vn.ntm.gateway.composite;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Calendar;

/** Complete answers that were just made, to be served again for some time. */
final class KeptComposites {

    private final Duration time;
    private final Duration ageing;
    private final Calendar calendar;
    private final Cache<Asked, Composite> made;

    /** @param ageing after how long the next who asks has it made anew, while the others still get what is kept */
    KeptComposites(Duration time, Duration ageing, long bytes, Calendar calendar) {
        this.time = time;
        this.ageing = ageing;
        this.calendar = calendar;
        made = Caffeine.newBuilder()
                .expireAfterWrite(time)
                .maximumWeight(bytes)
                .weigher((Asked _, Composite composite) -> composite.weight())
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, calendar.now()))
                .executor(Runnable::run)
                .build();
    }

    Duration time() {
        return time;
    }

    @Nullable Composite of(Asked asked) {
        return made.getIfPresent(asked);
    }

    /** Whether one of those who ask is to have it made anew. */
    boolean isDue(Composite composite) {
        return !composite.madeAt().plus(ageing).isAfter(calendar.now());
    }

    /** What was known later stays; what is not complete, or names persons, is made anew by the next who asks. */
    void keep(Asked asked, Composite composite) {
        if (composite.complete() && !composite.namesPersons()) {
            made.asMap().merge(asked, composite, (before, now) -> now.knownBefore(before) ? before : now);
        }
    }

    /**
     * What is one question to all who ask it.
     *
     * @param question all of it but the instant
     * @param named the instant, if the caller named one
     */
    record Asked(Object question, @Nullable Instant named) {}
}
