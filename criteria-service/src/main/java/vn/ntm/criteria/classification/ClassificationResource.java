package vn.ntm.criteria.classification;

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

@Path("/v1/commune-classifications")
@Tag(name = "Criteria sets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ClassificationResource {

    private final Classifications classifications;
    private final Calendar calendar;

    ClassificationResource(Classifications classifications, Calendar calendar) {
        this.classifications = classifications;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listCommuneClassifications",
            summary = "In which region or group units are on a day",
            description = "A unit without a row has that of the unit above it. Levels of criteria differ by it.")
    @APIResponse(responseCode = "200", description = "A page of classifications, by unit", content = @Content)
    public Page<ClassificationView> list(
            @BeanParam ClassificationFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<Classification>(
                filter.question(),
                2,
                (place, asOf, most) -> classifications.list(filter, asOf, place, most),
                asOf -> classifications.count(filter, asOf),
                ClassificationResource::key);
        return paging.page(listing, times, calendar).map(ClassificationView::of);
    }

    private static List<String> key(Classification classification) {
        return List.of(classification.unit().value(), classification.scheme().name());
    }
}
