package vn.ntm.gateway.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.web.AnswerTags;

/** One who knows only the address of the gateway finds all its APIs here. */
@Path(ApiCatalog.PATH)
@Tag(name = "API documents")
class ApiCatalogResource {

    static final String LINKSET = "application/linkset+json";

    private static final String PROFILE = "https://www.rfc-editor.org/info/rfc9727";

    private final byte[] catalog;

    ApiCatalogResource(ObjectMapper json) throws JsonProcessingException {
        catalog = json.writeValueAsBytes(ApiCatalog.ofAll());
    }

    @GET
    @NonBlocking
    @Produces(LINKSET)
    @Operation(
            operationId = "getApiCatalog",
            summary = "Which APIs there are, and where each is described",
            description =
                    "The API catalogue of RFC 9727: a set of links (RFC 9264) from this address to each API, and from each"
                            + " API to its OpenAPI document for programs and to its page for people. Addresses are relative"
                            + " to this one.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Says of this address that it is the catalogue",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = LINKSET, schema = @Schema(type = SchemaType.OBJECT)))
    public Response get() {
        return Response.ok(catalog, LINKSET + ";profile=\"" + PROFILE + "\"")
                .tag(AnswerTags.of(catalog))
                .header(HttpHeaders.LINK, "<" + ApiCatalog.PATH + ">; rel=\"api-catalog\"")
                .build();
    }
}
