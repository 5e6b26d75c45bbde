package vn.ntm.gateway.limit;

import jakarta.enterprise.context.ApplicationScoped;

/** How long the body of a request may be: an imported file longer than anything else. */
@ApplicationScoped
public class BodyLimits {

    private static final String IMPORTS = "/v1/imports/";

    private final LimitConfig config;

    BodyLimits(LimitConfig config) {
        this.config = config;
    }

    /** @return the most bytes of what is sent to this path of the gateway */
    public long of(String path) {
        return path.contains(IMPORTS) ? config.body().imports() : config.body().other();
    }
}
