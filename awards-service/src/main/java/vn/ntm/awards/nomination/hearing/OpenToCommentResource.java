package vn.ntm.awards.nomination.hearing;

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

/** What is published of nominations before the State is asked: all else of them is not public. */
@Path("/v1/nominations-open-to-comment")
@Tag(name = "Nominations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OpenToCommentResource {

    private final NominationsOpenToComment open;
    private final Calendar calendar;

    OpenToCommentResource(NominationsOpenToComment open, Calendar calendar) {
        this.open = open;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listNominationsOpenToComment",
            summary = "The nominations for the State on which anybody can say something",
            description =
                    "On the day of the question. A name is shown where it is public today; where it is not, the notice"
                            + " says where it can be read.")
    @APIResponse(responseCode = "200", description = "A page of nominations", content = @Content)
    public Page<OpenToCommentView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<OpenToCommentView>(
                PageParameters.question("nominations-open-to-comment"),
                1,
                (place, asOf, most) -> open.list(asOf, place, most),
                open::count,
                nomination -> List.of(nomination.nominationId().toString()));
        return paging.page(listing, times, calendar);
    }
}
