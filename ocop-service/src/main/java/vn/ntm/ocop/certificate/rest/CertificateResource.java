package vn.ntm.ocop.certificate.rest;

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
import vn.ntm.ocop.certificate.application.CertificateFilter;
import vn.ntm.ocop.certificate.application.CertificateRegister;
import vn.ntm.ocop.certificate.application.RegisteredCertification;

@Path("/v1/certificates")
@Tag(name = "Certificates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CertificateResource {

    private final CertificateRegister register;
    private final Calendar calendar;

    CertificateResource(CertificateRegister register, Calendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listCertificates",
            summary = "The register of certifications",
            description = "What had happened by the day of the question: products that passed an evaluation, that did"
                    + " not pass, and certifications that lapsed.")
    @APIResponse(responseCode = "200", description = "A page of certifications", content = @Content)
    public Page<CertificateView> list(
            @BeanParam CertificateParameters parameters,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        CertificateFilter filter = parameters.filter();
        var listing = new Listing<RegisteredCertification>(
                PageParameters.question("certificates", filter),
                2,
                (place, asOf, most) -> register.list(filter, asOf, place, most),
                asOf -> register.count(filter, asOf),
                CertificateResource::key);
        return paging.page(listing, times, calendar).map(CertificateView::of);
    }

    private static List<String> key(RegisteredCertification registered) {
        return List.of(registered.happened().day().toString(), registered.id().toString());
    }
}
