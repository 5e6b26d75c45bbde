package vn.ntm.ledger.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Writes into the API document who may do what, as the authorisation table says it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = RolesInDocument.BEFORE_THE_OTHERS)
public class RolesInDocument implements OASFilter {

    /** The common answers depend on whether an operation is secured. */
    static final int BEFORE_THE_OTHERS = 100;

    private final AuthorisationTable table = AuthorisationTable.ofTheService();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null) {
            document.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().values().forEach(this::complete));
        }
    }

    private void complete(Operation operation) {
        List<Grant> grants = table.of(operation.getOperationId());
        operation.addExtension(
                "x-roles", grants.stream().map(Grant::role).distinct().sorted().toList());
        if (grants.stream().noneMatch(Grant::open)) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("token")));
        }
    }
}
