package vn.ntm.awards.ceremony.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.ceremony.application.ArrangeCeremony;
import vn.ntm.awards.ceremony.application.Ceremonies;
import vn.ntm.awards.ceremony.application.CeremonyOnFile;
import vn.ntm.awards.ceremony.domain.Ceremony;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.IfMatch;

/** Ceremonies, for everybody to read. */
@Path("/v1/ceremonies")
@Tag(name = "Ceremonies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CeremonyResource {

    private static final String WHICH = "The code of the ceremony";
    private static final String TAG = "\"\\d{1,18}\"";

    private final Ceremonies ceremonies;
    private final ArrangeCeremony arrange;
    private final Calendar calendar;

    CeremonyResource(Ceremonies ceremonies, ArrangeCeremony arrange, Calendar calendar) {
        this.ceremonies = ceremonies;
        this.arrange = arrange;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listCeremonies",
            summary = "The conferences in which commendations are handed over",
            description = "In the order of their days, those to come among them.")
    @APIResponse(responseCode = "200", description = "A page of ceremonies", content = @Content)
    public Page<CeremonyView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<CeremonyOnFile>(
                PageParameters.question("ceremonies"),
                2,
                (place, asOf, most) -> ceremonies.list(asOf, place, most),
                ceremonies::count,
                onFile -> List.of(
                        onFile.ceremony().heldOn().toString(), onFile.ceremony().code()));
        return paging.page(listing, times, calendar).map(CeremonyView::of);
    }

    @GET
    @Path("{ceremony}")
    @Operation(operationId = "getCeremony", summary = "One ceremony, with its points")
    @APIResponse(
            responseCode = "200",
            description = "The ceremony",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the ceremony, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = CeremonyView.class)))
    public RestResponse<CeremonyView> get(
            @PathParam("ceremony") @Parameter(description = WHICH, example = CeremonyExamples.CODE) String code,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return ceremonies
                .find(code, asOf)
                .map(onFile -> tagged(RestResponse.Status.OK, onFile, asOf).build())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "arrangeCeremony",
            summary = "Put on file where and when commendations are handed over",
            description =
                    "In a conference or another meeting, with the points that are connected to it; it can lie ahead.")
    @APIResponse(
            responseCode = "201",
            description = "The ceremony",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the ceremony is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The version of the ceremony, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = TAG))
            },
            content = @Content(schema = @Schema(implementation = CeremonyView.class)))
    @APIResponse(responseCode = "404", description = "There is no such unit")
    @APIResponse(responseCode = "409", description = "Another ceremony is called so")
    public RestResponse<CeremonyView> arrange(
            @RequestBody(required = true, content = @Content(example = CeremonyExamples.CEREMONY))
                    CeremonyRequest request) {
        CeremonyOnFile arranged = arrange.arrange(request.ceremony(), request.provenance());
        return tagged(RestResponse.Status.CREATED, arranged, null)
                .location(URI.create("/v1/ceremonies/" + arranged.ceremony().code()))
                .build();
    }

    @POST
    @Act
    @Path("{ceremony}/_correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctCeremony",
            summary = "Correct what is on file of a ceremony",
            description =
                    "As a whole: what is absent is no longer said. Its day, and points at which something was handed"
                            + " over, stay.")
    @APIResponse(
            responseCode = "200",
            description = "The ceremony as it is now on file",
            content = @Content(schema = @Schema(implementation = CeremonyView.class)))
    @APIResponse(responseCode = "404", description = "There is no such ceremony, or no such unit")
    @APIResponse(
            responseCode = "409",
            description = "Something was handed over in it, at a point or on a day that would go")
    public RestResponse<CeremonyView> correct(
            @PathParam("ceremony") @Parameter(description = WHICH, example = CeremonyExamples.CODE) String code,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = CeremonyExamples.CEREMONY))
                    CeremonyRequest request) {
        Ceremony ceremony = request.ceremony();
        if (!ceremony.code().equals(code)) {
            throw new Refusal(CommonProblem.NOT_FOUND, Map.of());
        }
        return tagged(RestResponse.Status.OK, arrange.correct(ceremony, seen.named(), request.provenance()), null)
                .build();
    }

    private static RestResponse.ResponseBuilder<CeremonyView> tagged(
            RestResponse.Status status, CeremonyOnFile onFile, @Nullable AsOf asOf) {
        return RestResponse.ResponseBuilder.create(status, CeremonyView.of(onFile, asOf))
                .header(HttpHeaders.ETAG, onFile.version().entityTag());
    }
}
