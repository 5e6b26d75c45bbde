package vn.ntm.criteria.dossier.register;

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
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.page.PageParameters;

/** Dossiers of the caller's unit and of all below it. */
@Path("/v1/recognition-dossiers")
@Tag(name = "Recognition dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DossierListResource {

    static final String PAGE = """
            {"items":[{"id":"019ab1c2-0000-7000-8000-00000000d055","unitCode":"18133","unitOn":"2025-08-04",
               "level":"ADVANCED","programmeYear":2025,"procedure":"COMMUNE_RECOG_2TIER","state":"SUBMITTED_TO_PROVINCE",
               "since":"2025-09-29","version":6,"deadline":{"status":"DUE","dueOn":"2025-10-13"}}],
             "page":{"limit":50},"validOn":"2026-11-23","knownAt":"2026-11-23T08:00:00Z"}
            """;

    private final SummarisedDossiers dossiers;
    private final CallerRights rights;
    private final Calendar calendar;

    DossierListResource(SummarisedDossiers dossiers, CallerRights rights, Calendar calendar) {
        this.dossiers = dossiers;
        this.rights = rights;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listRecognitionDossiers",
            summary = "The dossiers of the caller's unit and of those below it",
            description = "As they stood on the day of the question, in the order in which they were opened.")
    @APIResponse(
            responseCode = "200",
            description = "A page of dossiers",
            content = @Content(example = DossierListResource.PAGE))
    public Page<DossierSummary> list(
            @BeanParam DossierFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        UnitCode callers = rights.unit().orElse(null);
        String question = filter.question("recognition-dossiers", callers);
        var cursor = paging.cursor(question, 1);
        AsOf asOf = times.asOf(calendar, cursor);
        int limit = paging.limit();
        Page<DossierSummary> page = Page.of(
                dossiers.all(filter, callers, asOf, cursor, limit + 1), limit, asOf, question, SummarisedDossiers::key);
        return paging.counted() ? page.counted(dossiers.count(filter, callers, asOf)) : page;
    }
}
