package vn.ntm.gateway.portal;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.refusal.ServiceIsAway;
import vn.ntm.gateway.upstream.Accepted;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.GatewayConfig;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Services;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.kernel.edge.Trace;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.web.AnswerTags;

/** The API documents: those of the services, as they give them themselves, and the gateway's own. */
@Path("/v1/openapi/{name}")
@Tag(name = "API documents")
class DocumentResource {

    static final String YAML = "application/yaml";

    private static final String OWN = "gateway";

    private final Services services;
    private final GatewayConfig config;
    private final OpenApiDocumentService own;

    DocumentResource(Services services, GatewayConfig config, OpenApiDocumentService own) {
        this.services = services;
        this.config = config;
        this.own = own;
    }

    @GET
    @RunOnVirtualThread
    @Produces({YAML, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getApiDocument",
            summary = "The OpenAPI document of one of the four APIs",
            description =
                    "YAML, unless format=json or the Accept header asks for JSON. Paths in a service's document are"
                            + " below the server that it names first, the path of the service at the gateway.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = YAML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(
            responseCode = "503",
            description = "The service does not give its document; \"service\" names it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response get(
            @PathParam("name")
                    @Parameter(
                            description = "Whose document",
                            example = "criteria",
                            schema = @Schema(enumeration = {"criteria", "ocop", "awards", "gateway"}))
                    String name,
            @QueryParam("format") @Parameter(description = "The form of the document", example = "json") @Nullable Format format,
            @Context HttpHeaders headers)
            throws InterruptedException {
        Format wanted = Objects.requireNonNullElseGet(format, () -> Format.accepted(headers));
        if (name.equals(OWN)) {
            return answer(own.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, wanted.written()), wanted);
        }
        FactService service = Arrays.stream(FactService.values())
                .filter(known -> known.label().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        try {
            Reply document = services.get(
                    service,
                    "/q/openapi?format=" + wanted,
                    new Accepted(wanted.mediaType(), "vi"),
                    headers.getHeaderString(Trace.HEADER),
                    config.budget());
            if (!document.mediaType().equals(wanted.mediaType())) {
                throw new ServiceIsAway(service);
            }
            return answer(document.body().getBytes(), wanted);
        } catch (Unanswered unanswered) {
            throw new ServiceIsAway(service);
        }
    }

    private static Response answer(byte[] content, Format form) {
        return Response.ok(content, form.mediaType())
                .tag(AnswerTags.of(content))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The two forms of an OpenAPI document, as the API writes them. */
    @Schema(name = "DocumentFormat")
    public enum Format {
        yaml,
        json;

        /** What the caller's Accept header prefers. */
        static Format accepted(HttpHeaders headers) {
            return headers.getAcceptableMediaTypes().stream()
                    .filter(type -> type.isCompatible(MediaType.valueOf(YAML))
                            || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                    .findFirst()
                    .filter(type -> !type.isCompatible(MediaType.valueOf(YAML)))
                    .map(_ -> json)
                    .orElse(yaml);
        }

        io.smallrye.openapi.runtime.io.Format written() {
            return switch (this) {
                case yaml -> io.smallrye.openapi.runtime.io.Format.YAML;
                case json -> io.smallrye.openapi.runtime.io.Format.JSON;
            };
        }

        String mediaType() {
            return switch (this) {
                case yaml -> YAML;
                case json -> MediaType.APPLICATION_JSON;
            };
        }
    }
}
