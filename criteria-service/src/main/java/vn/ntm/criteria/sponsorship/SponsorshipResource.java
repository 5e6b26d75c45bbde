package vn.ntm.criteria.sponsorship;

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
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

@Path("/v1/sponsorships")
@Tag(name = "Sponsorship")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SponsorshipResource {

    private static final String REQUEST = """
            {"sponsorKey":"so-tai-chinh","unitCode":"18568","fromYear":2024,
             "basis":{"number":"112/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2024-01-20"}}
            """;

    private final SponsorshipQueries queries;
    private final AssignSponsor assignSponsor;
    private final Calendar calendar;

    SponsorshipResource(SponsorshipQueries queries, AssignSponsor assignSponsor, Calendar calendar) {
        this.queries = queries;
        this.assignSponsor = assignSponsor;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listSponsorships",
            summary = "Which sponsor is assigned to which commune",
            description = "In the order of the decisions. A sponsor may have several communes, a commune several"
                    + " sponsors. A decision that was not signed by the day of the question is not shown.")
    @APIResponse(responseCode = "200", description = "A page of sponsorships", content = @Content)
    public Page<SponsorshipView> list(
            @BeanParam SponsorshipFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<SponsorshipQueries.Registered>(
                filter.question(),
                2,
                (place, asOf, most) -> queries.list(filter, asOf, place, most),
                asOf -> queries.count(filter, asOf),
                SponsorshipResource::key);
        return paging.page(listing, times, calendar).map(registered -> SponsorshipView.of(registered, null));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSponsorship", summary = "One sponsorship")
    @APIResponse(responseCode = "200", description = "The sponsorship", content = @Content)
    public SponsorshipView get(
            @PathParam("id")
                    @Parameter(
                            description = "The id of the sponsorship",
                            example = "019ab1c2-0000-7000-8000-000000000112")
                    UUID id,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return SponsorshipView.of(queries.get(id, asOf), asOf);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assignSponsor",
            summary = "Put on file that a sponsor was assigned to a commune",
            description = "The same sponsorship once more changes nothing and is answered 200.")
    @APIResponse(
            responseCode = "201",
            description = "The sponsorship, new on file",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the sponsorship is",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SponsorshipView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The sponsorship was on file already, as it was sent",
            content = @Content(schema = @Schema(implementation = SponsorshipView.class)))
    @APIResponse(responseCode = "404", description = "There is no such sponsor, or no such unit on the day of signing")
    @APIResponse(responseCode = "409", description = "The unit is no commune, or another sponsorship is on file")
    public RestResponse<SponsorshipView> assign(
            @RequestBody(required = true, content = @Content(example = REQUEST)) SponsorshipRequest request) {
        var assigned =
                assignSponsor.handle(request.sponsorship(), request.basis().signedOn());
        var now = new AsOf(request.basis().signedOn(), calendar.now());
        var view = SponsorshipView.of(queries.get(assigned.id(), now), null);
        return assigned.isNew()
                ? RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, "sponsorships/" + assigned.id())
                        .build()
                : RestResponse.ok(view);
    }

    private static List<String> key(SponsorshipQueries.Registered registered) {
        return List.of(
                String.valueOf(registered.sponsorship().basis().signedOn()),
                registered.id().toString());
    }
}
