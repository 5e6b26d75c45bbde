package vn.ntm.kernel.web;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves the check of addresses to {@link EarlyProblems}: the framework refuses one that cannot be decoded before any
 * handler and without a body. It reads the switch once, after the configuration is made and before it serves.
 */
public class AddressCheck implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
