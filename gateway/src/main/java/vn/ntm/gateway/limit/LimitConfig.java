package vn.ntm.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much the gateway takes, of everybody and of one client. */
@ConfigMapping(prefix = "ntm.gateway.limits")
public interface LimitConfig {

    Body body();

    Rate rate();

    /** The most composed answers that are made at once; each asks every service. */
    @WithDefault("128")
    int composing();

    /** The most bytes of a request's body. */
    interface Body {

        /** Of a file, imported or attached: as much as a service takes of any; what it takes of this one it says itself. */
        @WithDefault("33554432")
        long files();

        /** Of everything else, which is JSON. */
        @WithDefault("1048576")
        long other();
    }

    /** How often one client may ask. */
    interface Rate {

        /** So many requests within the window, at once or spread. */
        @WithDefault("1000")
        int requests();

        @WithDefault("10s")
        Duration window();

        /** How many times as much all the tokens that come from one address have together. */
        @WithDefault("10")
        int tokensOfOneAddress();

        /** The most requests of one client that are under way at once: who reads slowly holds no more than these. */
        @WithDefault("128")
        int atOnce();

        /** The most that are under way of one address, whatever tokens they bring: fewer than the connections to a service. */
        @WithDefault("200")
        int atOnceOfOneAddress();

        /** The most clients that are remembered; who is forgotten begins anew. */
        @WithDefault("100000")
        int clients();

        /** How many proxies of our own stand before the gateway and add to X-Forwarded-For; none is believed otherwise. */
        @WithDefault("0")
        int trustedProxies();
    }
}
