package vn.ntm.ocop.producer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

@Path("/v1/producers")
@Tag(name = "Producers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProducerResource {

    private final ProducerQueries queries;
    private final Calendar calendar;

    ProducerResource(ProducerQueries queries, Calendar calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listProducers",
            summary = "The register of producers",
            description = "Those that trade under a name of their own, in the Vietnamese order of their names."
                    + " Households whose name was not kept are not among them.")
    @APIResponse(responseCode = "200", description = "A page of producers", content = @Content)
    public Page<ProducerView> list(
            @BeanParam ProducerFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<ProducerQueries.Registered>(
                filter.question(),
                2,
                (place, asOf, most) -> queries.list(filter, asOf, place, most),
                asOf -> queries.count(filter, asOf),
                ProducerResource::key);
        return paging.page(listing, times, calendar).map(ProducerView::of);
    }

    @GET
    @Path("{key}")
    @Operation(operationId = "getProducer", summary = "One producer")
    @APIResponse(responseCode = "200", description = "The producer", content = @Content)
    public ProducerView get(
            @PathParam("key") @Parameter(description = "The key in the register", example = "pr-001") String key,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return ProducerView.of(queries.get(key, asOf), asOf);
    }

    private static List<String> key(ProducerQueries.Registered registered) {
        return List.of(registered.producer().name(), registered.producer().key());
    }
}
