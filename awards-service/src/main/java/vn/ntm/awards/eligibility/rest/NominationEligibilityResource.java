package vn.ntm.awards.eligibility.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.awards.eligibility.application.NominationEligibility;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;

/** Whether a nomination can be decided, at whatever step it is. */
@Path("/v1/nominations/{nomination}/eligibility")
@Tag(name = "Eligibility")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NominationEligibilityResource {

    private final NominationEligibility eligibility;
    private final Calendar calendar;

    NominationEligibilityResource(NominationEligibility eligibility, Calendar calendar) {
        this.eligibility = eligibility;
        this.calendar = calendar;
    }

    @GET
    @Act
    @Operation(
            operationId = "getNominationEligibility",
            summary = "Whether a nomination can be decided so: every rule, with what was found and its legal source",
            description =
                    "On the day of the question and by what was on file at its instant. The read is on record, for it may say"
                            + " what stands in somebody's way.")
    @APIResponse(responseCode = "200", description = "What came of checking it", content = @Content)
    public EligibilityView get(
            @PathParam("nomination")
                    @Parameter(
                            description = "The id of the nomination",
                            example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    UUID nomination,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return EligibilityView.of(eligibility.check(nomination, asOf), ShownFindings.ALL, asOf);
    }
}
