package vn.ntm.gateway.part;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long, and how much, the gateway keeps of what the services said. */
@ConfigMapping(prefix = "ntm.gateway.parts")
public interface PartConfig {

    /**
     * For how long a composed answer is served again to those who name no instant; none is if this is 0. From half of it,
     * the next who asks has it made anew.
     */
    @WithDefault("1s")
    Duration moment();

    /** How old an instant must be until nothing is added to what was known at it: longer than any write takes. */
    @WithDefault("5m")
    Duration settling();

    /** For how long a composed answer of a settled instant is served again. */
    @WithDefault("10m")
    Duration settled();

    /** The most bytes of composed answers that are kept. */
    @WithDefault("33554432")
    long composedBytes();

    /** How old a part may be that stands in for one that is missing; none does if this is 0. */
    @WithDefault("1h")
    Duration lastGood();

    /** The most bytes of parts that are kept for that. */
    @WithDefault("33554432")
    long lastGoodBytes();
}
