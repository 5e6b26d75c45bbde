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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.awards.decision.application.AwardDecisions;
import vn.ntm.awards.decision.application.DecisionFilter;
import vn.ntm.awards.decision.application.DecisionOnFile;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** Decisions that were signed, for everybody. */
@Path("/v1/award-decisions")
@Tag(name = "Award decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionResource {

    private final AwardDecisions decisions;
    private final DecisionAnswers answers;
    private final Calendar calendar;

    DecisionResource(AwardDecisions decisions, DecisionAnswers answers, Calendar calendar) {
        this.decisions = decisions;
        this.answers = answers;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listAwardDecisions",
            summary = "The decisions that commend, with whom and how much",
            description =
                    "Those signed by the day of the question, in the order of their signing. Decisions from before"
                            + " this system came are in the register of commendations. A person is named where the name is"
                            + " public today.")
    @APIResponse(responseCode = "200", description = "A page of decisions", content = @Content)
    public Page<DecisionView> list(
            @BeanParam DecisionParameters wanted, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        DecisionFilter filter = wanted.filter();
        var listing = new Listing<DecisionOnFile>(
                PageParameters.question("award-decisions", filter),
                2,
                (place, asOf, most) -> decisions.list(filter, asOf, place, most),
                asOf -> decisions.count(filter, asOf),
                onFile -> List.of(
                        onFile.decision().signedOn().toString(),
                        onFile.decision().id().toString()));
        Page<DecisionOnFile> page = paging.page(listing, times, calendar);
        Map<UUID, String> names = answers.names(page.items());
        return page.map(onFile -> DecisionView.of(onFile, names, page.validOn(), null));
    }

    @GET
    @Path("{decision}")
    @Operation(operationId = "getAwardDecision", summary = "A decision that commends, with whom and how much")
    @APIResponse(responseCode = "200", description = "The decision", content = @Content)
    public DecisionView get(
            @PathParam("decision") @Parameter(description = DecisionAnswers.WHICH, example = DecisionExamples.ID)
                    UUID id,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return decisions
                .find(id, asOf)
                .map(onFile -> answers.one(onFile, asOf.validOn(), asOf))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }
}
