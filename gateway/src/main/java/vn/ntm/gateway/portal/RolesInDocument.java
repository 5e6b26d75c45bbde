package vn.ntm.gateway.portal;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Says in the API document who may do what: what the gateway answers itself is public, and anyone may read it. To publish a
 * report is a leader's; that is in the authorisation table of criteria-service, which decides on it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RolesInDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> operation.addExtension("x-roles", List.of(role(operation))));
    }

    /** By its name: that a token may be brought does not say that it must be a leader's. */
    private static String role(Operation operation) {
        return "publishYearReport".equals(operation.getOperationId()) ? "province-leader" : "anyone";
    }
}
