package vn.ntm.ledger.decided;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** What this service has on file because of a decision. */
@Path("/v1/decided-facts")
@Tag(name = "Decided facts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DecidedFactResource {

    private final DecidedFactQueries facts;
    private final Calendar calendar;

    DecidedFactResource(DecidedFactQueries facts, Calendar calendar) {
        this.facts = facts;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listDecidedFacts",
            summary = "What rests on a decision",
            description =
                    "Every public fact that names the number as its decision, signed by the day of the question, by"
                            + " kind and day of signing; also what does not stand any more. A number is used again in other"
                            + " years and by other issuers: each fact says which decision it names. A number of which nothing"
                            + " is on file has an empty list.")
    @APIResponse(responseCode = "200", description = "A page of facts", content = @Content)
    public Page<DecidedFactView> list(
            @BeanParam DecidedFactParameters parameters,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        WantedDecision wanted = parameters.wanted();
        var listing = new Listing<DecidedFact>(
                PageParameters.question("decided-facts", wanted),
                DecidedFact.PLACE_PARTS,
                (place, asOf, most) -> facts.list(wanted, asOf, place, most),
                asOf -> facts.count(wanted, asOf),
                DecidedFact::place);
        return paging.page(listing, times, calendar).map(DecidedFactView::of);
    }
}
