package vn.ntm.proving.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import vn.ntm.kernel.time.Calendar;

/** The machine's clock, some steps ahead. */
public final class SteppedClock {

    private Duration ahead = Duration.ZERO;

    public void step(Duration by) {
        ahead = ahead.plus(by);
    }

    public Calendar calendar() {
        return new Calendar(
                (InstantSource) () -> InstantSource.system().instant().plus(ahead));
    }

    public Instant now() {
        return calendar().now();
    }
}
