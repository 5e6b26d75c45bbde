package vn.ntm.gateway.part;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import vn.ntm.kernel.time.Calendar;

/** How long a test lets things be kept, and the clock that it sets itself. */
public final class Keeping implements PartConfig {

    public static final Instant BEGINNING = Instant.parse("2026-11-23T08:00:00Z");

    private Duration since = Duration.ZERO;

    public void later(Duration by) {
        since = since.plus(by);
    }

    public Instant now() {
        return BEGINNING.plus(since);
    }

    public Calendar calendar() {
        return new Calendar((InstantSource) this::now);
    }

    @Override
    public Duration moment() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration settling() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Duration settled() {
        return Duration.ofMinutes(10);
    }

    @Override
    public long composedBytes() {
        return 10_000;
    }

    @Override
    public Duration lastGood() {
        return Duration.ofHours(1);
    }

    @Override
    public long lastGoodBytes() {
        return 10_000;
    }
}
