package vn.ntm.document.words;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Puts the Vietnamese before the English wherever the API document speaks to people. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = TextsInDocument.AFTER_ALL_OTHERS)
public class TextsInDocument implements OASFilter {

    /** What is said later stays English, and fails the test of the document. */
    static final int AFTER_ALL_OTHERS = -1000;

    private final Texts texts = Texts.ofAllModules();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        each(document.getTags()).forEach(tag -> {
            String named = texts.line(tag.getName());
            if (tag.getDescription() == null && named != null && !named.equals(tag.getName())) {
                tag.setDescription(named);
            } else {
                paragraphs(tag.getDescription(), tag::setDescription);
            }
        });
        if (document.getComponents() != null) {
            each(document.getComponents().getSchemas()).values().forEach(this::schema);
            each(document.getComponents().getHeaders()).values().forEach(this::header);
            each(document.getComponents().getSecuritySchemes())
                    .values()
                    .forEach(scheme -> paragraphs(scheme.getDescription(), scheme::setDescription));
        }
        if (document.getPaths() != null) {
            document.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().values().forEach(this::operation));
        }
    }

    private void operation(Operation operation) {
        operation.setSummary(texts.line(operation.getSummary()));
        paragraphs(operation.getDescription(), operation::setDescription);
        each(operation.getParameters()).forEach(parameter -> {
            paragraphs(parameter.getDescription(), parameter::setDescription);
            schema(parameter.getSchema());
        });
        if (operation.getRequestBody() != null) {
            paragraphs(operation.getRequestBody().getDescription(), operation.getRequestBody()::setDescription);
        }
        operation.getResponses().getAPIResponses().values().forEach(this::response);
    }

    private void response(APIResponse response) {
        paragraphs(response.getDescription(), response::setDescription);
        each(response.getHeaders()).values().forEach(this::header);
    }

    private void header(Header header) {
        paragraphs(header.getDescription(), header::setDescription);
    }

    private void schema(@Nullable Schema schema) {
        if (schema != null) {
            paragraphs(schema.getDescription(), schema::setDescription);
            each(schema.getProperties()).values().forEach(this::schema);
            schema(schema.getItems());
        }
    }

    private void paragraphs(@Nullable String english, Consumer<@Nullable String> writer) {
        if (english != null) {
            writer.accept(texts.paragraphs(english));
        }
    }

    private static <T> List<T> each(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <T> Map<String, T> each(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : map;
    }
}
