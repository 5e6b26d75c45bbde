package vn.ntm.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.web.Years;

/** Completes the API document with what every operation can answer, so that no resource has to repeat it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentRules implements OASFilter {

    private static final int FIRST_ERROR = 400;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema("Problem", problem());
        document.getComponents().addSchema("Violation", violation());
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().forEach(DocumentRules::complete);
        }
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> complete(method, operation));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        expected(operation).forEach(problem -> {
            String status = Integer.toString(problem.status());
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(problem.title().en()));
            }
        });
        if (method == PathItem.HttpMethod.GET && responses.hasAPIResponse("200")) {
            completeTagged(responses);
        }
        var sorted = new TreeMap<String, APIResponse>(responses.getAPIResponses());
        sorted.forEach((status, response) -> describe(status, response));
        responses.setAPIResponses(sorted);
        DocumentDetails.complete(operation);
    }

    /** A file that is sent as it is read has no tag: what it says is known at its end only. */
    private static void completeTagged(APIResponses responses) {
        APIResponse answer = responses.getAPIResponse("200");
        boolean streamed = answer.getContent() != null && answer.getContent().hasMediaType("text/csv");
        if (!streamed) {
            if (answer.getHeaders() == null || !answer.getHeaders().containsKey("ETag")) {
                answer.addHeader("ETag", tag());
            }
            responses.addAPIResponse(
                    "304",
                    OASFactory.createAPIResponse()
                            .description("The caller has these facts already")
                            .headers(answer.getHeaders()));
        }
    }

    private static List<CommonProblem> expected(Operation operation) {
        var expected = new ArrayList<>(
                List.of(CommonProblem.BAD_REQUEST, CommonProblem.NOT_ACCEPTABLE, CommonProblem.INTERNAL_ERROR));
        expected.add(CommonProblem.SERVICE_UNAVAILABLE);
        boolean named = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(DocumentRules::namesWhatMayBeMissing);
        if (named) {
            expected.add(CommonProblem.NOT_FOUND);
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            expected.add(CommonProblem.UNAUTHENTICATED);
            expected.add(CommonProblem.FORBIDDEN);
        }
        if (operation.getRequestBody() != null) {
            expected.add(CommonProblem.PAYLOAD_TOO_LARGE);
            expected.add(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        return expected;
    }

    /** Of a year there is always something to say. */
    private static boolean namesWhatMayBeMissing(Parameter parameter) {
        return parameter.getIn() == Parameter.In.PATH && !Years.NAMES.contains(parameter.getName());
    }

    private static void describe(String status, APIResponse response) {
        boolean error = status.length() == 3 && Integer.parseInt(status) >= FIRST_ERROR;
        if (error && response.getContent() == null) {
            response.setContent(problemDocument());
        }
    }

    private static Content problemDocument() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    private static Header tag() {
        return OASFactory.createHeader()
                .description("Names these facts; send it as If-None-Match")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A problem document (RFC 9457): the only shape of an error")
                .required(List.of("type", "title", "status", "detail", "instance", "code", "traceId"))
                .addProperty("type", text("A URN that ends in the code"))
                .addProperty("title", text("What is wrong, in Vietnamese or, by Accept-Language, in English"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The HTTP status"))
                .addProperty("detail", text("The particulars"))
                .addProperty("instance", text("The path that was asked"))
                .addProperty("code", text("The stable code, for programs"))
                .addProperty("traceId", text("What to quote to the operators"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Each rejected part of the request")
                                .items(OASFactory.createSchema().ref("#/components/schemas/Violation")));
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One rejected part of the request: one of parameter, pointer and column is named")
                .required(List.of("message"))
                .addProperty("parameter", text("The name of the parameter or header"))
                .addProperty("pointer", text("The JSON pointer of the property"))
                .addProperty("column", text("The name of the column"))
                .addProperty("message", text("What it must be"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
