package vn.ntm.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are, how long the gateway waits for them, and how much it takes. */
@ConfigMapping(prefix = "ntm.gateway")
public interface GatewayConfig {

    /** Where criteria-service listens: scheme, host and port, no path. */
    URI criteriaUrl();

    /** Where ocop-service listens. */
    URI ocopUrl();

    /** Where awards-service listens. */
    URI awardsUrl();

    /** The whole time that a composed answer may take; a part that is later than this is missing. */
    @WithDefault("2s")
    Duration budget();

    /** How long a routed request waits for the first line of the service's answer; what follows may take its time. */
    @WithDefault("30s")
    Duration routeTimeout();

    /** How long a routed request may stand still, in either direction, before it is given up. */
    @WithDefault("5m")
    Duration routeIdle();

    /** How long opening a connection to a service may take. */
    @WithDefault("1s")
    Duration connectTimeout();

    /** The most connections to one service for composing, and as many again for routing. */
    @WithDefault("256")
    int connections();

    /** The most requests that wait for a connection to one service; further ones fail at once. */
    @WithDefault("1024")
    int queue();

    /** The most bytes of one service's answer that is composed; a longer one is invalid. */
    @WithDefault("4194304")
    int answerLimit();

    default URI url(FactService service) {
        return switch (service) {
            case CRITERIA -> criteriaUrl();
            case OCOP -> ocopUrl();
            case AWARDS -> awardsUrl();
        };
    }
}
