package vn.ntm.criteria.revocation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.criteria.revocation.application.RevocationRules;
import vn.ntm.criteria.revocation.domain.grounds.RevocationRule;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** The rules by which titles may be revoked. */
@Path("/v1/revocation-rules")
@Tag(name = "Revocations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RevocationRuleResource {

    private final RevocationRules rules;
    private final Calendar calendar;

    RevocationRuleResource(RevocationRules rules, Calendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listRevocationRules",
            summary = "When titles may be revoked, by the criteria sets that measure them",
            description = "The rules of the day of the question. A model commune is measured by the advanced set. Where"
                    + " no rule is on file, nobody says when a title may be revoked.")
    @APIResponse(responseCode = "200", description = "A page of rules", content = @Content)
    public Page<RevocationRuleView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<RevocationRule>(
                PageParameters.question("revocation-rules"),
                3,
                (place, asOf, most) -> rules.list(asOf, place, most),
                asOf -> rules.count(asOf),
                RevocationRuleResource::key);
        return paging.page(listing, times, calendar).map(RevocationRuleView::of);
    }

    private static List<String> key(RevocationRule rule) {
        return List.of(
                rule.set().code(),
                Integer.toString(rule.set().number()),
                rule.level().name());
    }
}
