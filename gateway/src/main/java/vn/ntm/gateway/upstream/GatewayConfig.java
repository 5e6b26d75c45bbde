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

    /** How long a routed request, sent whole, waits for the first line of the answer; what follows may take its time. */
    @WithDefault("30s")
    Duration routeTimeout();

    /** How long a routed request may stand still, in either direction, before it is given up. */
    @WithDefault("5m")
    Duration routeIdle();

    /** How long opening a connection to a service may take. */
    @WithDefault("1s")
    Duration connectTimeout();

    /** The most connections to one service for routing. */
    @WithDefault("256")
    int connections();

    /**
     * The most connections to one service for composing. What it is asked it works out to the end, also if nobody waits any
     * more: so it is not asked more at once than it can work at, and who goes meanwhile takes his questions along.
     */
    @WithDefault("8")
    int composingConnections();

    /** The most requests that wait for a connection to one service; further ones fail at once. */
    @WithDefault("1024")
    int queue();

    /** The most bytes of one service's answer that is composed; a longer one is invalid. */
    @WithDefault("4194304")
    int answerLimit();

    /** When a service that does not answer is left alone. */
    Circuit circuit();

    default URI url(FactService service) {
        return switch (service) {
            case CRITERIA -> criteriaUrl();
            case OCOP -> ocopUrl();
            case AWARDS -> awardsUrl();
        };
    }

    /** When a service that does not answer is left alone, so that nobody waits for it in vain and it can come to itself. */
    interface Circuit {

        /** So many of the last calls are looked at, and none is drawn from fewer. */
        @WithDefault("20")
        int calls();

        /** If so many of a hundred of them had no answer, the service is left alone. */
        @WithDefault("50")
        int percent();

        /** How long it is left alone; then it is tried. */
        @WithDefault("2s")
        Duration rest();

        /** So many calls try it; the others are told until then that it does not answer. */
        @WithDefault("3")
        int trials();

        /** If the end of some of them is not known by then, others try it: longer than a call usually takes. */
        @WithDefault("1m")
        Duration trialTime();
    }
}
