package vn.ntm.gateway.composite;

import io.smallrye.config.SmallRyeConfigBuilder;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.GatewayConfig;

/** What holds if nobody sets anything. */
final class UsualSettings {

    private UsualSettings() {}

    static GatewayConfig ofTheGateway() {
        var settings = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(GatewayConfig.class);
        for (FactService service : FactService.values()) {
            settings.withDefaultValue("ntm.gateway." + service.label() + "-url", "http://127.0.0.1:9");
        }
        return settings.build().getConfigMapping(GatewayConfig.class);
    }
}
