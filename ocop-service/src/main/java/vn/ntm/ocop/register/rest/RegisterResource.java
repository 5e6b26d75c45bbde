package vn.ntm.ocop.register.rest;

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
import vn.ntm.ledger.search.RegisterOrder;
import vn.ntm.ocop.certificate.rest.CertificateView;
import vn.ntm.ocop.register.application.RegisterEntry;
import vn.ntm.ocop.register.application.RegisterFilter;
import vn.ntm.ocop.register.application.RegisterSearch;

@Path("/v1/certificates")
@Tag(name = "Certificates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RegisterResource {

    private final RegisterSearch register;
    private final Calendar calendar;

    RegisterResource(RegisterSearch register, Calendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listCertificates",
            summary = "The register of certifications",
            description = "What had happened by the day of the question: products that passed an evaluation, that did"
                    + " not pass, and certifications that lapsed. Where a certificate stands is told for the day of the"
                    + " question.")
    @APIResponse(responseCode = "200", description = "A page of certifications", content = @Content)
    public Page<CertificateView> list(
            @BeanParam RegisterParameters parameters,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        RegisterFilter filter = parameters.filter();
        RegisterOrder order = parameters.order();
        var listing = new Listing<RegisterEntry>(
                PageParameters.question("certificates", filter, order),
                2,
                (place, asOf, most) -> register.page(filter, order, asOf, place, most),
                asOf -> register.count(filter, asOf),
                entry -> key(entry, order));
        return paging.page(listing, times, calendar).map(RegisterViews::of);
    }

    private static List<String> key(RegisterEntry entry, RegisterOrder order) {
        String first = switch (order) {
            case DAY, NEWEST -> entry.registered().happened().day().toString();
            case NAME -> entry.sortName();
        };
        return List.of(first, entry.registered().id().toString());
    }
}
