package vn.ntm.criteria.recognition.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.application.HeldTitles;
import vn.ntm.criteria.recognition.application.TitleEntry;
import vn.ntm.criteria.recognition.application.TitleFilter;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.PageParameters;

/** Which titles units hold on a day, and why. */
@Path("/v1/titles")
@Tag(name = "Titles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TitleResource {

    private final HeldTitles titles;
    private final Calendar calendar;

    TitleResource(HeldTitles titles, Calendar calendar) {
        this.titles = titles;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listTitles",
            summary = "How units stand to their titles on a day",
            description = "By the facts, the lineage and the carry-over rules on file: a model commune also holds the"
                    + " advanced and the standard title; a merged commune holds a title once it is acknowledged or"
                    + " recognised itself; where no rule is on file the answer says so. Sorted by code and title.")
    @APIResponse(responseCode = "200", description = "A page of titles", content = @Content)
    public Page<TitleView> list(
            @BeanParam TitleParameters parameters,
            @QueryParam("standing") @Parameter(description = "Only what stands so", example = "HELD") @Nullable TitleStanding standing,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        TitleFilter filter = parameters.filter(standing);
        String question = PageParameters.question("titles", filter);
        var cursor = paging.cursor(question, 2);
        AsOf asOf = times.asOf(calendar, cursor);
        int limit = paging.limit();
        List<TitleEntry> all = titles.list(filter, asOf);
        List<TitleEntry> found = all.stream()
                .dropWhile(entry ->
                        cursor.isPresent() && !follows(entry, cursor.get().after()))
                .limit(limit + 1L)
                .toList();
        Page<TitleEntry> page = Page.of(found, limit, asOf, question, TitleResource::key);
        return (paging.counted() ? page.counted(all.size()) : page).map(TitleView::of);
    }

    private static List<String> key(TitleEntry entry) {
        return List.of(entry.unit().code().value(), entry.level().name());
    }

    private static boolean follows(TitleEntry entry, List<String> after) {
        int order = entry.unit().code().value().compareTo(after.getFirst());
        return order > 0 || (order == 0 && entry.level().name().compareTo(after.getLast()) > 0);
    }
}
