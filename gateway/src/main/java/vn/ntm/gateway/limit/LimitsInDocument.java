package vn.ntm.gateway.limit;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.ntm.kernel.problem.CommonProblem;

/** Says of every operation how often one client may ask for it, and what it is told when it has asked too often. */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        priority = 20) // before the common rules, which complete what it says
public class LimitsInDocument implements OASFilter {

    private static final SortedMap<String, Header> SAID = new TreeMap<>(Map.of(
            "RateLimit", header("How many more requests may follow at once (r), and in how many seconds all may (t)"),
            "RateLimit-Policy", header("How many requests (q) one client may make within how many seconds (w)")));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(LimitsInDocument::complete);
    }

    private static void complete(Operation operation) {
        APIResponse refused = OASFactory.createAPIResponse()
                .description(CommonProblem.TOO_MANY_REQUESTS.title().en())
                .addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description("In how many seconds one more request is answered")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        operation.getResponses().addAPIResponse(Integer.toString(CommonProblem.TOO_MANY_REQUESTS.status()), refused);
        operation.getResponses().getAPIResponses().values().forEach(response -> SAID.forEach(response::addHeader));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
