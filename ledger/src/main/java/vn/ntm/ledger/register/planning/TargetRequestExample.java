package vn.ntm.ledger.register.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

/** Shows the body that sets a target with a measure of the service at hand: that of the answer that is shown. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = TargetRequestExample.AFTER_THE_ANSWERS)
public class TargetRequestExample implements OASFilter {

    static final int AFTER_THE_ANSWERS = -200;

    static final String BODY = """
            {"programmeYear":2026,"unitCode":"42","measure":"communes.recognised.advanced","shape":"AT_LEAST","value":12,
             "basis":{"number":"15/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-01-20"}}
            """;

    private static final String MEASURE = "measure";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> "setTarget".equals(operation.getOperationId()))
                .forEach(this::complete);
    }

    private void complete(Operation operation) {
        MediaType answer = operation
                .getResponses()
                .getAPIResponse("201")
                .getContent()
                .getMediaTypes()
                .values()
                .iterator()
                .next();
        String measure = measure(answer.getExample());
        if (measure != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(form -> form.setExample(body(measure)));
        }
    }

    private static @Nullable String measure(@Nullable Object answer) {
        return answer instanceof Map<?, ?> shown
                        && shown.get("holding") instanceof Map<?, ?> holding
                        && holding.get(MEASURE) instanceof String measure
                ? measure
                : null;
    }

    private Map<?, ?> body(String measure) {
        try {
            var body = (ObjectNode) json.readTree(BODY);
            return json.convertValue(body.put(MEASURE, measure), Map.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
