package vn.ntm.ledger.audit;

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
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** The audit of a service, for auditors; that they read it is on record as well. */
@Path("/v1/audit")
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditResource {

    private final AuditQueries queries;
    private final Calendar calendar;

    AuditResource(AuditQueries queries, Calendar calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    @GET
    @Act
    @Operation(
            operationId = "listAudit",
            summary = "Who did what",
            description = "Every act and each of its effects, the latest first. The entries of a service form a chain:"
                    + " each seal is a hash over the entry and over the seal before it.")
    @APIResponse(responseCode = "200", description = "A page of entries", content = @Content)
    public Page<AuditEntry> list(
            @BeanParam AuditFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<AuditEntry>(
                filter.question(),
                1,
                (place, asOf, most) -> queries.list(filter, asOf.knownAt(), place, most),
                asOf -> queries.count(filter, asOf.knownAt()),
                entry -> List.of(Long.toString(entry.sequence())));
        return paging.page(listing, times, calendar);
    }
}
