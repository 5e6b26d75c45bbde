package vn.ntm.criteria.progress.band;

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

@Path("/v1/progress-bands")
@Tag(name = "Progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BandResource {

    private static final int KEY_LENGTH = 3;

    private final Bands bands;
    private final Calendar calendar;

    BandResource(Bands bands, Calendar calendar) {
        this.bands = bands;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listProgressBands",
            summary = "Into which bands reports put communes",
            description = "By the number of criteria that are met, on the day of the question. The bands are those of"
                    + " reports and no law; each says where it was read. Sorted by the number of criteria.")
    @APIResponse(responseCode = "200", description = "A page of bands", content = @Content)
    public Page<BandView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<Band>(
                PageParameters.question("progress-bands"),
                KEY_LENGTH,
                (place, asOf, most) -> bands.list(asOf, place, most),
                bands::count,
                band -> List.of(Integer.toString(band.criteria()), Integer.toString(band.least()), band.template()));
        return paging.page(listing, times, calendar).map(BandView::of);
    }
}
