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
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.PageParameters;

@Path("/v1/commune-classifications")
@Tag(name = "Criteria sets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ClassificationResource {

    private static final String PAGE = """
            {"items":[{"unitCode":"42","scheme":"REGION","area":"BTB","ground":"LOCATION","source":"318/QĐ-TTg","confidence":"MEDIUM"}],
             "page":{"limit":50},"validOn":"2023-12-31","knownAt":"2026-11-23T08:00:00Z"}
            """;

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
    @APIResponse(
            responseCode = "200",
            description = "A page of classifications, by unit",
            content = @Content(example = PAGE))
    public Page<ClassificationView> list(
            @BeanParam ClassificationFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        String question = filter.question();
        var cursor = paging.cursor(question, 2);
        AsOf asOf = times.asOf(calendar, cursor);
        int limit = paging.limit();
        List<Classification> found = classifications.list(filter, asOf, cursor, limit + 1);
        Page<Classification> page = Page.of(found, limit, asOf, question, ClassificationResource::key);
        Page<Classification> counted = paging.counted() ? page.counted(classifications.count(filter, asOf)) : page;
        return counted.map(ClassificationView::of);
    }

    private static List<String> key(Classification classification) {
        return List.of(classification.unit().value(), classification.scheme().name());
    }
}
