package vn.ntm.ocop.council.rest;

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
import java.util.UUID;
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
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.council.application.Councils;
import vn.ntm.ocop.council.application.EstablishCouncil;
import vn.ntm.ocop.council.domain.Council;
import vn.ntm.ocop.council.rest.answer.CouncilView;
import vn.ntm.ocop.council.rest.body.CouncilRequest;

/** Councils are not public: who sits in one is for those who work with it. */
@Path("/v1/councils")
@Tag(name = "Councils")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CouncilResource {

    private static final String ID = "The id of the council";
    private static final String VERSION = "The version of the council, strong";

    private final Councils councils;
    private final EstablishCouncil establishCouncil;
    private final Identities identities;
    private final Calendar calendar;

    CouncilResource(Councils councils, EstablishCouncil establishCouncil, Identities identities, Calendar calendar) {
        this.councils = councils;
        this.establishCouncil = establishCouncil;
        this.identities = identities;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listCouncils",
            summary = "The councils that score products",
            description = "Those that had begun by the day of the question, in the order in which they did.")
    @APIResponse(responseCode = "200", description = "A page of councils", content = @Content)
    public Page<CouncilView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<Council>(
                PageParameters.question("councils"),
                2,
                (place, asOf, most) -> councils.list(asOf, place, most),
                councils::count,
                council -> List.of(council.from().toString(), council.id().toString()));
        return paging.page(listing, times, calendar).map(council -> CouncilView.of(council, null, null));
    }

    @GET
    @Path("{council}")
    @Operation(
            operationId = "getCouncil",
            summary = "A council, and who sits in it",
            description = "The ETag is strong: name it in If-Match to change the council.")
    @APIResponse(
            responseCode = "200",
            description = "The council",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = CouncilExamples.TAG)),
            content = @Content(schema = @Schema(implementation = CouncilView.class)))
    public RestResponse<CouncilView> get(
            @PathParam("council") @Parameter(description = ID, example = CouncilExamples.COUNCIL) UUID id,
            @BeanParam AsOfParameters times) {
        Council council = councils.get(id, times.asOf(calendar));
        return tagged(RestResponse.ResponseBuilder.ok(CouncilView.of(council, times.day(), times.instant())), council);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "establishCouncil",
            summary = "Put on file that a decision makes a council",
            description =
                    "With all who sit in it, and the body for which each does. A member is named by the upn of the access token, which is what the audit keeps of whoever acts.")
    @APIResponse(
            responseCode = "201",
            description = "The council",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the council is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = VERSION,
                        schema = @Schema(type = SchemaType.STRING, pattern = CouncilExamples.TAG))
            },
            content = @Content(schema = @Schema(implementation = CouncilView.class)))
    @APIResponse(responseCode = "409", description = "The decision is not signed yet")
    public RestResponse<CouncilView> establish(
            @RequestBody(required = true, content = @Content(example = CouncilExamples.ESTABLISHING))
                    CouncilRequest request) {
        Council council = establishCouncil.establish(request.council(identities.next(), 1), request.provenance());
        return tagged(
                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, CouncilView.of(council, null, null))
                        .location(URI.create("/v1/councils/" + council.id())),
                council);
    }

    @POST
    @Act
    @Path("{council}/_change")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeCouncil",
            summary = "Put on file that a decision changes a council",
            description = "Always the whole of it. A scoring that has begun keeps to the council as it found it.")
    @APIResponse(
            responseCode = "200",
            description = "The council as it now is",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = CouncilExamples.TAG)),
            content = @Content(schema = @Schema(implementation = CouncilView.class)))
    @APIResponse(responseCode = "404", description = "There is no such council")
    @APIResponse(
            responseCode = "409",
            description = "The decision is not signed yet, or was signed before the one that it changes")
    public RestResponse<CouncilView> change(
            @PathParam("council") @Parameter(description = ID, example = CouncilExamples.COUNCIL) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = CouncilExamples.ESTABLISHING))
                    CouncilRequest request) {
        Council council = establishCouncil.change(
                id, seen.named(), before -> request.council(id, before.version() + 1), request.provenance());
        return tagged(RestResponse.ResponseBuilder.ok(CouncilView.of(council, null, null)), council);
    }

    private static RestResponse<CouncilView> tagged(RestResponse.ResponseBuilder<CouncilView> answer, Council council) {
        return answer.header(HttpHeaders.ETAG, new EntityVersion(council.version()).entityTag())
                .build();
    }
}
