package vn.ntm.document;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the API document what all operations have alike: which headers an answer has. */
final class DocumentDetails {

    private static final Set<String> KEEPS_PREFERENCES = Set.of("200", "304", "503");

    private DocumentDetails() {}

    static void complete(Operation operation) {
        boolean paged = takes(operation, "cursor");
        boolean prefers = takes(operation, "Prefer");
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (prefers && KEEPS_PREFERENCES.contains(status)) {
                add(response, "Preference-Applied", false, "The preference that was followed, if one was named");
            }
            switch (status) {
                case "200" -> {
                    if (paged) {
                        add(response, HttpHeaders.LINK, false, "The next page, where there is one: rel=\"next\"");
                    }
                }
                case "401" -> add(response, HttpHeaders.WWW_AUTHENTICATE, true, "The scheme: Bearer");
                case "503" -> add(response, HttpHeaders.RETRY_AFTER, true, "After how many seconds to ask again");
                default -> {
                    // nothing of its own
                }
            }
        });
    }

    private static void add(APIResponse response, String name, boolean always, String description) {
        Header header = OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        response.addHeader(name, always ? header.required(true) : header);
    }

    private static boolean takes(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }
}
