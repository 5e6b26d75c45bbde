package vn.ntm.criteria.revocation.rest.proposal;

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
import java.util.Map;
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
import vn.ntm.criteria.revocation.application.Proposals;
import vn.ntm.criteria.revocation.application.Proposals.ProposalOnFile;
import vn.ntm.criteria.revocation.application.ProposeRevocation;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** The proposals to revoke titles, for those who prepare and decide them. */
@Path("/v1/revocation-proposals")
@Tag(name = "Revocations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProposalResource {

    private static final String TAG = "\"\\d{1,18}\"";

    private final Proposals proposals;
    private final ProposeRevocation propose;
    private final Calendar calendar;

    ProposalResource(Proposals proposals, ProposeRevocation propose, Calendar calendar) {
        this.proposals = proposals;
        this.propose = propose;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listRevocationProposals",
            summary = "The proposals to revoke titles",
            description = "Those that were begun by the day of the question, in their order, decided or not.")
    @APIResponse(responseCode = "200", description = "A page of proposals", content = @Content)
    public Page<ProposalView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<ProposalOnFile>(
                PageParameters.question("revocation-proposals"),
                2,
                (place, asOf, most) -> proposals.list(asOf, place, most),
                asOf -> proposals.count(asOf),
                ProposalResource::key);
        return paging.page(listing, times, calendar).map(ProposalView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getRevocationProposal",
            summary = "One proposal to revoke a title",
            description = "The ETag is strong: name it in If-Match to move the proposal.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal",
            headers =
                    @Header(
                            name = "ETag",
                            description =
                                    "The version of the proposal, strong: send it as If-Match, or as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> get(
            @PathParam("id") @Parameter(description = "The id of the proposal", example = RevocationExamples.ID)
                    UUID id,
            @BeanParam AsOfParameters times) {
        var known = times.asOf(calendar).knownAt();
        ProposalOnFile found =
                proposals.get(id, known).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        return ProposalAnswers.tagged(
                        RestResponse.Status.OK, found, ProposalView.of(found, times.day(), times.instant()))
                .build();
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftRevocation",
            summary = "Prepare the revocation of a title",
            description = "Of a title that is held today, by an assessment of the same unit. Nothing changes yet.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the draft is read",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The version of the draft, strong: the next move names it in If-Match",
                        schema = @Schema(type = SchemaType.STRING, pattern = TAG))
            },
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "404", description = "There is no such unit today")
    @APIResponse(
            responseCode = "409",
            description = "The title is not held, a proposal about it is open, or no rule or assessment fits")
    public RestResponse<ProposalView> draft(
            @RequestBody(required = true, content = @Content(example = RevocationExamples.PROPOSAL))
                    ProposalRequest request) {
        ProposalOnFile begun = propose.begin(request.subject(calendar.today()), request.grounds());
        return ProposalAnswers.tagged(RestResponse.Status.CREATED, begun, ProposalView.of(begun))
                .header(
                        HttpHeaders.LOCATION,
                        "/v1/revocation-proposals/" + begun.proposal().id())
                .build();
    }

    private static List<String> key(ProposalOnFile onFile) {
        return List.of(
                onFile.proposal().subject().unitOn().toString(),
                onFile.proposal().id().toString());
    }
}
