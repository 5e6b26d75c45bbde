package vn.ntm.gateway.limit;

import jakarta.enterprise.context.ApplicationScoped;

/** How long the body of a request may be: a file, imported or attached, longer than anything else. */
@ApplicationScoped
public class BodyLimits {

    private static final String IMPORTS = "/v1/imports/";
    private static final String ATTACHMENTS = "/attachments";

    private final LimitConfig config;

    BodyLimits(LimitConfig config) {
        this.config = config;
    }

    /** @return the most bytes of what is sent to this path of the gateway */
    public long of(String path) {
        boolean file = path.contains(IMPORTS) || path.endsWith(ATTACHMENTS);
        return file ? config.body().files() : config.body().other();
    }
}
