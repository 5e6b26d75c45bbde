package vn.ntm.criteria.revocation.rest;

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
import vn.ntm.criteria.revocation.application.Revocations;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** The titles that were revoked. */
@Path("/v1/revocations")
@Tag(name = "Revocations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RevocationResource {

    private static final String ID = "019ab1c2-0000-7000-8000-000000000024";

    private final Revocations revocations;
    private final Calendar calendar;

    RevocationResource(Revocations revocations, Calendar calendar) {
        this.revocations = revocations;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listRevocations",
            summary = "The titles that were revoked",
            description = "By the day of the question, in the order of their decisions. The title, and every one that"
                    + " includes it, is not held from that day on.")
    @APIResponse(responseCode = "200", description = "A page of revocations", content = @Content)
    public Page<RevocationView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<Revocations.Registered>(
                PageParameters.question("revocations"),
                2,
                (place, asOf, most) -> revocations.list(asOf, place, most),
                asOf -> revocations.count(asOf),
                RevocationResource::key);
        return paging.page(listing, times, calendar).map(RevocationView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRevocation", summary = "One title that was revoked")
    @APIResponse(responseCode = "200", description = "The revocation", content = @Content)
    public RevocationView get(
            @PathParam("id") @Parameter(description = "The id of the revocation", example = ID) UUID id,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return revocations
                .get(id, asOf)
                .map(found -> RevocationView.of(found, asOf))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    private static List<String> key(Revocations.Registered registered) {
        return List.of(
                registered.revocation().revokedOn().toString(),
                registered.revocation().id().toString());
    }
}
