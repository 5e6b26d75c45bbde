package vn.ntm.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * New identities: UUIDs of version 7 (RFC 9562), which sort in the order in which this service made them, also within a
 * millisecond and if the clock is set back; those of several services sort by the millisecond.
 */
@ApplicationScoped
public class Identities {

    private static final long VERSION_7 = 0x7000L;
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = 0x0FFFL;

    /** Where the counter of a millisecond begins: in its lower half, so that there is room. */
    private static final long BEGINNING = 0x07FFL;

    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource clock;
    private final RandomGenerator chance;

    /** The millisecond and the counter of the last one. */
    private final AtomicLong last = new AtomicLong();

    public Identities(InstantSource clock, RandomGenerator chance) {
        this.clock = clock;
        this.chance = chance;
    }

    public UUID next() {
        long now = (clock.millis() << COUNTER_BITS) | (chance.nextLong() & BEGINNING);
        long turn = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = ((turn >>> COUNTER_BITS) << 16) | VERSION_7 | (turn & COUNTER);
        long low = VARIANT | (chance.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
