package vn.ntm.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says once which headers all answers have alike, and refers every answer to it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = CommonHeaders.LAST)
public class CommonHeaders implements OASFilter {

    /** When all answers are there. */
    static final int LAST = -10;

    private static final String REFERENCE = "#/components/headers/";
    private static final String VERSION = ConfigProvider.getConfig().getValue(ApiConfig.VERSION, String.class);
    private static final SortedMap<String, Header> SAID = new TreeMap<>(Map.of(
            ApiVersion.HEADER,
            header("Which version of the API answers, as info.version names it", "\\d+\\.\\d+\\.\\d+", VERSION)
                    .required(true),
            "RateLimit",
            header(
                    "From the gateway: how many more requests may follow at once (r), and in how many seconds all may (t)",
                    "\"client\";r=\\d+;t=\\d+",
                    "\"client\";r=999;t=1"),
            "RateLimit-Policy",
            header(
                    "From the gateway: how many requests (q) one client may make within how many seconds (w)",
                    "\"client\";q=\\d+;w=\\d+",
                    "\"client\";q=1000;w=10"),
            "Access-Control-Allow-Origin",
            header(
                    "To a page of another origin, if the operators have let that origin in: the origin",
                    "https?://.+",
                    "https://dashboard.example")));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        SAID.forEach(document.getComponents()::addHeader);
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .forEach(CommonHeaders::refer);
    }

    private static void refer(APIResponse response) {
        SAID.keySet()
                .forEach(name ->
                        response.addHeader(name, OASFactory.createHeader().ref(REFERENCE + name)));
    }

    private static Header header(String description, String pattern, String example) {
        return OASFactory.createHeader()
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("^" + pattern + "$"));
    }
}
