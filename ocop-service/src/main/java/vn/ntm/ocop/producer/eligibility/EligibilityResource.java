package vn.ntm.ocop.producer.eligibility;

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
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

@Path("/v1/producer-eligibilities")
@Tag(name = "Producers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EligibilityResource {

    private final ProducerEligibilities eligibilities;
    private final Calendar calendar;

    EligibilityResource(ProducerEligibilities eligibilities, Calendar calendar) {
        this.eligibilities = eligibilities;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listProducerEligibilities",
            summary = "Which forms of producer take part, for which product sets",
            description =
                    "By the rules of the day of the question. A day without any is one whose rules are not on file:"
                            + " nothing is said of it. Once there are rules, a form that none names does not take part.")
    @APIResponse(responseCode = "200", description = "A page of rules", content = @Content)
    public Page<EligibilityView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<Eligibility>(
                PageParameters.question("producer-eligibilities"),
                2,
                (place, asOf, most) -> eligibilities.list(asOf, place, most),
                eligibilities::count,
                rule -> List.of(rule.kind().name(), Integer.toString(rule.firstSet())));
        return paging.page(listing, times, calendar).map(EligibilityView::of);
    }
}
