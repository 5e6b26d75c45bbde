package vn.ntm.ledger.version;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says of every operation that takes a version how it refuses an old one. */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        priority = 30) // before the common rules, which complete what it says
public class VersionDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(VersionDocument::takesAVersion)
                .forEach(VersionDocument::complete);
    }

    private static boolean takesAVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> IfMatch.NAME.equals(parameter.getName()));
    }

    private static void complete(Operation operation) {
        operation.getResponses().getAPIResponse("200").addHeader("ETag", strongTag());
        operation
                .getResponses()
                .addAPIResponse(
                        "412", OASFactory.createAPIResponse().description("It has changed since the caller read it"))
                .addAPIResponse(
                        "428",
                        OASFactory.createAPIResponse().description("The version that the caller read is missing"));
    }

    private static Header strongTag() {
        return OASFactory.createHeader()
                .description("Names the version that the write made; the next write names it in If-Match")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("\"\\d{1,18}\""));
    }
}
