package vn.ntm.awards.commendation.rest;

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
import vn.ntm.awards.commendation.application.CommendationFilter;
import vn.ntm.awards.commendation.application.CommendationOrder;
import vn.ntm.awards.commendation.application.CommendationRegister;
import vn.ntm.awards.commendation.application.RegisteredCommendation;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

@Path("/v1/commendations")
@Tag(name = "Commendations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CommendationResource {

    private final CommendationRegister register;
    private final Calendar calendar;

    CommendationResource(CommendationRegister register, Calendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listCommendations",
            summary = "The register of commendations",
            description = "What had been given by the day of the question, in the order of the days. An item is one"
                    + " kind of recipient of one decision: a named one, or a number of them whose names are not public."
                    + " What was annulled stays in the list and says so.")
    @APIResponse(responseCode = "200", description = "A page of commendations", content = @Content)
    public Page<CommendationView> list(
            @BeanParam CommendationParameters parameters,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        CommendationFilter filter = parameters.filter();
        CommendationOrder order = parameters.order();
        var listing = new Listing<RegisteredCommendation>(
                PageParameters.question("commendations", filter, order),
                2,
                (place, asOf, most) -> register.list(filter, order, asOf, place, most),
                asOf -> register.count(filter, asOf),
                CommendationResource::key);
        Page<RegisteredCommendation> page = paging.page(listing, times, calendar);
        return page.map(registered -> CommendationView.of(registered, page.validOn()));
    }

    @GET
    @Path("{key}")
    @Operation(operationId = "getCommendation", summary = "One commendation")
    @APIResponse(responseCode = "200", description = "The commendation", content = @Content)
    public CommendationView get(
            @PathParam("key") @Parameter(description = "Its name in the register", example = "c-2023-03") String key,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return CommendationView.of(register.get(key, asOf), asOf);
    }

    private static List<String> key(RegisteredCommendation registered) {
        var commendation = registered.commendation();
        return List.of(commendation.unitDay().day().toString(), commendation.key());
    }
}
