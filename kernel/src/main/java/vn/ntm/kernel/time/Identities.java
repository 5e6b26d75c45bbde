package vn.ntm.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** New identities: UUIDs of version 7 (RFC 9562), which sort by the millisecond in which they were made. */
@ApplicationScoped
public class Identities {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource clock;
    private final RandomGenerator chance;

    public Identities(InstantSource clock, RandomGenerator chance) {
        this.clock = clock;
        this.chance = chance;
    }

    public UUID next() {
        long milliseconds = clock.millis();
        long high = (milliseconds << 16) | VERSION_7 | (chance.nextLong() & 0x0FFFL);
        long low = VARIANT | (chance.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
