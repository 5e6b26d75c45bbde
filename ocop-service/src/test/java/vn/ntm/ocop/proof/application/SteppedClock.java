package vn.ntm.ocop.proof.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import vn.ntm.kernel.time.Calendar;

/** The machine's clock, some steps ahead. */
final class SteppedClock {

    private Duration ahead = Duration.ZERO;

    void step(Duration by) {
        ahead = ahead.plus(by);
    }

    Calendar calendar() {
        return new Calendar(
                (InstantSource) () -> InstantSource.system().instant().plus(ahead));
    }

    Instant now() {
        return calendar().now();
    }
}
