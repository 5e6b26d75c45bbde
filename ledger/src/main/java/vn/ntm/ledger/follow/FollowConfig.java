package vn.ntm.ledger.follow;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Whose units this service keeps a copy of. */
@ConfigMapping(prefix = "ntm.units")
interface FollowConfig {

    /** The change feed of the service that owns the units: {@code http://criteria-service:8081/v1/changes}. */
    Optional<URI> feed();

    /** How long one question waits at the feed for something new, in whole seconds up to 30. */
    @WithDefault("5S")
    Duration longPoll();

    /** The longest pause between two attempts while the owner is away. */
    @WithDefault("5S")
    Duration longestPause();
}
