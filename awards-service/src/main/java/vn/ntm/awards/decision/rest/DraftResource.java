package vn.ntm.awards.decision.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.decision.application.DecisionDrafts;
import vn.ntm.awards.decision.application.DraftOnFile;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** Drafts of decisions, for those who draft and sign them: who is to be commended is not public before. */
@Path("/v1/award-decision-drafts")
@Tag(name = "Award decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DraftResource {

    private final DecisionDrafts drafts;
    private final Calendar calendar;

    DraftResource(DecisionDrafts drafts, Calendar calendar) {
        this.drafts = drafts;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listAwardDecisionDrafts",
            summary = "The drafts of decisions",
            description = "In the order in which they were begun, as they were known.")
    @APIResponse(responseCode = "200", description = "A page of drafts", content = @Content)
    public Page<DraftView> list(
            @BeanParam DraftParameters wanted, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<DraftOnFile>(
                PageParameters.question("award-decision-drafts", wanted.state()),
                1,
                (place, asOf, most) -> drafts.list(wanted.state(), asOf, place, most),
                asOf -> drafts.count(wanted.state(), asOf),
                onFile -> List.of(onFile.draft().id().toString()));
        return paging.page(listing, times, calendar).map(DraftView::of);
    }

    @GET
    @Path("{decision}")
    @Operation(operationId = "getAwardDecisionDraft", summary = "The draft of a decision")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the draft, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = DecisionAnswers.TAG)),
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public RestResponse<DraftView> get(
            @PathParam("decision") @Parameter(description = DecisionAnswers.WHICH, example = DecisionExamples.ID)
                    UUID id,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return drafts.find(id, asOf)
                .map(onFile -> DecisionAnswers.draft(RestResponse.Status.OK, onFile, asOf)
                        .build())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }
}
