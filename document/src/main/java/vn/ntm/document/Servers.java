package vn.ntm.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Says of each server for whom it is: the first, at the gateway, for everybody; the others behind it, for the suite itself. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Servers implements OASFilter {

    private static final String INTERNAL = "x-internal";

    private final String[] servers = ConfigProvider.getConfig().getValue(ApiConfig.SERVERS, String[].class);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (String server : servers) {
            document.addServer(
                    OASFactory.createServer().url(server).extensions(Map.of(INTERNAL, !server.equals(servers[0]))));
        }
    }
}
