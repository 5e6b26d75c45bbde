package vn.ntm.document.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Shows in the API document the answers that a test recorded, one for each status of each operation, and no others. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ExamplesInDocument.AFTER_ALL_ANSWERS_ARE_THERE)
public class ExamplesInDocument implements OASFilter {

    static final int AFTER_ALL_ANSWERS_ARE_THERE = -100;

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

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
        Map<?, ?> recorded = recorded(operation.getOperationId());
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getContent() != null) {
                response.getContent().getMediaTypes().forEach((type, form) -> show(type, form, recorded.get(status)));
            }
        });
    }

    private void show(String type, MediaType form, @Nullable Object answer) {
        form.setExamples(null);
        form.setExample(answer instanceof Map && isText(form) ? text(type, answer) : answer);
    }

    private static boolean isText(MediaType form) {
        return form.getSchema() != null
                && List.of(Schema.SchemaType.STRING).equals(form.getSchema().getType());
    }

    /** JSON is YAML too; what is neither is another form of the same, and is not shown. */
    private @Nullable String text(String type, Object answer) {
        try {
            return type.contains("json") || type.contains("yaml") ? json.writeValueAsString(answer) : null;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<?, ?> recorded(String operation) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream("examples/" + operation + ".json")) {
            return file == null ? Map.of() : json.readValue(file, LinkedHashMap.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
