package vn.ntm.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import vn.ntm.kernel.problem.CommonProblem;

/** Says of every operation what one is told who has asked too often: the gateway says it, before any service is asked. */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        priority = 20) // before the common rules, which complete what it says
public class TooOften implements OASFilter {

    private static final CommonProblem PROBLEM = CommonProblem.TOO_MANY_REQUESTS;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(TooOften::complete);
    }

    private static void complete(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        Integer.toString(PROBLEM.status()),
                        OASFactory.createAPIResponse()
                                .description(PROBLEM.title().en())
                                .addHeader(
                                        "Retry-After",
                                        OASFactory.createHeader()
                                                .description("In how many seconds one more request is answered")
                                                .schema(OASFactory.createSchema()
                                                        .addType(Schema.SchemaType.INTEGER)
                                                        .minimum(BigDecimal.ONE))));
    }
}
