package vn.ntm.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Says of every value in the API document how far it can go, where its own declaration does not. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = BoundsInDocument.WHEN_ALL_IS_SAID)
public class BoundsInDocument implements OASFilter {

    static final int WHEN_ALL_IS_SAID = CommonHeaders.LAST - 1;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().forEach((name, schema) -> within(Bounds.ANSWERED, name, schema));
        headers(document.getComponents().getHeaders());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(BoundsInDocument::complete);
    }

    private static void complete(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(BoundsInDocument::complete);
        }
        if (operation.getRequestBody() != null) {
            content(operation.getRequestBody().getContent());
        }
        for (APIResponse response : operation.getResponses().getAPIResponses().values()) {
            headers(response.getHeaders());
            content(response.getContent());
        }
    }

    private static void complete(Parameter parameter) {
        Bounds bounds = parameter.getIn() == Parameter.In.HEADER ? Bounds.HEADER : Bounds.ASKED;
        within(bounds, parameter.getName(), parameter.getSchema());
    }

    private static void headers(@Nullable Map<String, Header> headers) {
        if (headers != null) {
            headers.forEach((name, header) -> within(Bounds.ANSWERED, name, header.getSchema()));
        }
    }

    private static void content(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(form -> within(Bounds.BODY, "items", form.getSchema()));
        }
    }

    /** A body that is a list is a page; what is within a body is as bounded as any other answer. */
    private static void within(Bounds bounds, String name, @Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        bounds.complete(name, schema);
        Bounds inner = bounds == Bounds.BODY ? Bounds.ANSWERED : bounds;
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((property, value) -> within(inner, property, value));
        }
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema()).forEach(part -> within(inner, name, part));
    }
}
