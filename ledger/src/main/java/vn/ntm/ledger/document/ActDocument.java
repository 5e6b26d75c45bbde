package vn.ntm.ledger.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import vn.ntm.ledger.act.ReplayMapping;
import vn.ntm.ledger.question.Question;

/** Says of every operation that writes how it is done once, and of no question: no resource has to repeat it. */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        priority = 20) // before the common rules, which complete what it says
public class ActDocument implements OASFilter {

    private static final String CONFLICT = "409";
    private static final String KEY_REUSED = "422";
    private static final DotName QUESTION = DotName.createSimple(Question.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final Set<String> questions;

    public ActDocument(IndexView index) {
        questions = index.getAnnotations(QUESTION).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
                .map(target -> target.asMethod().annotation(OPERATION))
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .map(path -> path.getOperations().get(PathItem.HttpMethod.POST))
                .filter(operation -> operation != null)
                .filter(operation -> !questions.contains(operation.getOperationId()))
                .forEach(ActDocument::complete);
    }

    private static void complete(Operation operation) {
        operation.addParameter(key());
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeader(ReplayMapping.REPLAYED, replayed());
            }
        });
        if (!operation.getResponses().hasAPIResponse(CONFLICT)) {
            operation
                    .getResponses()
                    .addAPIResponse(CONFLICT, described("The earlier request under the key is not done yet"));
        }
        operation
                .getResponses()
                .addAPIResponse(KEY_REUSED, described("The idempotency key was used for a request with other content"));
    }

    private static APIResponse described(String description) {
        return OASFactory.createAPIResponse().description(description);
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Chosen by the caller, 1 to 255 visible ASCII characters: the same key with the same request"
                                + " has its effect once and is answered again as it was answered first, also after a crash")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255)
                        .examples(List.of("import-2023-units-1")));
    }

    private static Header replayed() {
        return OASFactory.createHeader()
                .description("true when this is the answer to an earlier request under the same key")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .addEnumeration("true"));
    }
}
