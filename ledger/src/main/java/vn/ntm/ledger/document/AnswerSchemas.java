package vn.ntm.ledger.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.kernel.Page;

/**
 * Says in the API document what an operation answers where its annotations give only an example: the record that it
 * returns, or a page of them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ProblemMembers.AFTER_THE_COMMON_RULES)
public class AnswerSchemas implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName PAGE = DotName.createSimple(Page.class);
    private static final DotName RESPONSE = DotName.createSimple(RestResponse.class);

    private final IndexView index;
    private final Map<String, Type> returned = new HashMap<>();

    public AnswerSchemas(IndexView index) {
        this.index = index;
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                returned.put(
                        operation.value("operationId").asString(),
                        answered(operation.target().asMethod().returnType()));
            }
        }
    }

    /** What an answer with headers of its own holds. */
    private static Type answered(Type type) {
        return type.name().equals(RESPONSE)
                ? type.asParameterizedType().arguments().getFirst()
                : type;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> complete(operation, document));
    }

    private void complete(Operation operation, OpenAPI document) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        Type type = returned.get(operation.getOperationId());
        if (answer == null || answer.getContent() == null || type == null) {
            return;
        }
        for (MediaType form : answer.getContent().getMediaTypes().values()) {
            if (form.getSchema() == null) {
                form.setSchema(schema(type, document));
            }
        }
    }

    private Schema schema(Type type, OpenAPI document) {
        if (!type.name().equals(PAGE)) {
            return reference(named(type));
        }
        String item = named(type.asParameterizedType().arguments().getFirst());
        document.getComponents().addSchema(item + "Page", page(item));
        return reference(item + "Page");
    }

    private static Schema page(String item) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A part of a list, in a stable order")
                .required(List.of("items", "page", "validOn", "knownAt"))
                .addProperty(
                        "items",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(reference(item)))
                .addProperty("page", reference("PageBounds"))
                .addProperty("validOn", reference("LocalDate"))
                .addProperty("knownAt", reference("Instant"));
    }

    /** The name of the type in the document. */
    private String named(Type type) {
        AnnotationInstance schema = index.getClassByName(type.name()).declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? type.name().withoutPackagePrefix()
                : schema.value("name").asString();
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
