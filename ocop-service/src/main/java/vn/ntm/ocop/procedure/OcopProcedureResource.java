package vn.ntm.ocop.procedure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.ruleset.application.RuleSetProblem;
import vn.ntm.ocop.ruleset.application.RuleSets;

/** How products come to stars and certificates to their end, and within which days. */
@Path("/v1/ocop-procedures")
@Tag(name = "OCOP rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OcopProcedureResource {

    private final OcopSteps steps;
    private final OcopSettings settings;
    private final RuleSets ruleSets;
    private final Calendar calendar;

    OcopProcedureResource(OcopSteps steps, OcopSettings settings, RuleSets ruleSets, Calendar calendar) {
        this.steps = steps;
        this.settings = settings;
        this.ruleSets = ruleSets;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listOcopProcedures",
            summary = "The procedures of the rule sets, step by step",
            description = "A rule set of which nobody found a step is not there.")
    @APIResponse(
            responseCode = "200",
            description = "A page of procedures, by the codes of their rule sets",
            content = @Content)
    public Page<OcopProcedureView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<String>(
                PageParameters.question("ocop-procedures"), 1, steps::ruleSets, steps::count, List::of);
        Page<String> page = paging.page(listing, times, calendar);
        Instant knownAt = page.knownAt();
        return page.map(ruleSet -> OcopProcedureView.of(ruleSet, steps.of(ruleSet, knownAt)));
    }

    @GET
    @Path("{ruleSet}")
    @Operation(
            operationId = "getOcopProcedure",
            summary = "The procedure of a rule set, and what its steps are held against on a day",
            description = "A number that no source states is not there: what needs it asks for a setting.")
    @APIResponse(responseCode = "200", description = "The procedure", content = @Content)
    public OcopProcedureView get(
            @PathParam("ruleSet") @Parameter(description = "The code of the rule set", example = "QD26_2026")
                    String ruleSet,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        if (ruleSets.onFile(ruleSet, asOf.knownAt()).isEmpty()) {
            throw new Refusal(RuleSetProblem.RULE_SET_UNKNOWN, Map.of("ruleSet", ruleSet));
        }
        return OcopProcedureView.of(ruleSet, steps.of(ruleSet, asOf.knownAt()), settings.all(ruleSet, asOf), asOf);
    }
}
