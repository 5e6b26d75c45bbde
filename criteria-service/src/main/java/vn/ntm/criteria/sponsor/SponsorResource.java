package vn.ntm.criteria.sponsor;

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
import java.util.List;
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
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

@Path("/v1/sponsors")
@Tag(name = "Sponsorship")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SponsorResource {

    private static final String REQUEST = """
            {"key":"so-tai-chinh","name":"Sở Tài chính","kind":"STATE_BODY",
             "source":"Quyết định 112/QĐ-UBND ngày 20/01/2026","confidence":"HIGH"}
            """;

    private final SponsorQueries queries;
    private final RecordSponsor recordSponsor;
    private final Calendar calendar;

    SponsorResource(SponsorQueries queries, RecordSponsor recordSponsor, Calendar calendar) {
        this.queries = queries;
        this.recordSponsor = recordSponsor;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listSponsors",
            summary = "The register of sponsors",
            description = "State bodies, enterprises, cooperatives, associations and compatriots' groups, in the"
                    + " Vietnamese order of their names. Private persons are never in it.")
    @APIResponse(responseCode = "200", description = "A page of sponsors", content = @Content)
    public Page<SponsorView> list(
            @BeanParam SponsorFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<SponsorQueries.Registered>(
                filter.question(),
                2,
                (place, asOf, most) -> queries.list(filter, asOf, place, most),
                asOf -> queries.count(filter, asOf),
                SponsorResource::key);
        return paging.page(listing, times, calendar).map(registered -> SponsorView.of(registered, null));
    }

    @GET
    @Path("{key}")
    @Operation(operationId = "getSponsor", summary = "One sponsor")
    @APIResponse(responseCode = "200", description = "The sponsor", content = @Content)
    public SponsorView get(
            @PathParam("key") @Parameter(description = "The key in the register", example = "so-tai-chinh") String key,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return SponsorView.of(queries.get(key, asOf), asOf);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordSponsor",
            summary = "Put a sponsor on file",
            description =
                    "The same sponsor once more changes nothing and is answered 200. Do not name private persons.")
    @APIResponse(
            responseCode = "201",
            description = "The sponsor, new on file",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the sponsor is",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SponsorView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The sponsor was on file already, as it was sent",
            content = @Content(schema = @Schema(implementation = SponsorView.class)))
    @APIResponse(responseCode = "409", description = "Another sponsor has the key")
    public RestResponse<SponsorView> record(
            @RequestBody(required = true, content = @Content(example = REQUEST)) SponsorRequest request) {
        Sponsor sponsor = request.sponsor();
        boolean isNew = recordSponsor.handle(sponsor);
        var view = SponsorView.of(queries.get(sponsor.key(), new AsOf(calendar.today(), calendar.now())), null);
        return isNew
                ? RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, "sponsors/" + sponsor.key())
                        .build()
                : RestResponse.ok(view);
    }

    private static List<String> key(SponsorQueries.Registered registered) {
        return List.of(registered.sponsor().name(), registered.sponsor().key());
    }
}
