package vn.ntm.criteria.revocation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.criteria.revocation.application.FindGrounds;
import vn.ntm.criteria.revocation.domain.RevocationCase;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;

/** Whether a title of a unit may be revoked, and why. */
@Path("/v1/units/{code}/revocation-grounds")
@Tag(name = "Revocations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class GroundsResource {

    private final FindGrounds findGrounds;
    private final Calendar calendar;

    GroundsResource(FindGrounds findGrounds, Calendar calendar) {
        this.findGrounds = findGrounds;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "getRevocationGrounds",
            summary = "Whether a title of a unit may be revoked, and why",
            description = "What an assessment found, held against the rule of the day of the question: which criteria"
                    + " failed, how many the share of the rule comes to, and which key criteria are among them. What"
                    + " nobody knows leaves it undecided. Nothing is written, and a title that is not held is explained"
                    + " too.")
    @APIResponse(responseCode = "200", description = "The grounds", content = @Content)
    @APIResponse(
            responseCode = "409",
            description = "No rule is on file, or the set, the period and the unit do not fit each other")
    public GroundsView get(
            @PathParam("code") @Parameter(description = "The code of the unit", example = "18838") UnitCode code,
            @BeanParam GroundsParameters parameters,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        RevocationCase subject = parameters.of(code, asOf.validOn());
        return GroundsView.of(subject, findGrounds.handle(subject, asOf), asOf);
    }
}
