package vn.ntm.awards.eligibility.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.eligibility.application.Eligibility;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;

/** Checks whether somebody can be commended. The answer may say what stands in somebody's way: every question is on record. */
@Path("/v1/award-eligibilities")
@Tag(name = "Eligibility")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EligibilityResource {

    private static final String EXAMPLE = """
            {"nominations":[{"key":"1","recipientId":"01890a5d-ac96-774b-bcce-b302099a8057","form":"BK_TINH",\
            "meritKind":"MOVEMENT","issuerKind":"PROVINCE_CHAIRMAN"}],"validOn":"2026-03-02"}
            """;

    private final Eligibility eligibility;
    private final Calendar calendar;

    EligibilityResource(Eligibility eligibility, Calendar calendar) {
        this.eligibility = eligibility;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("_check")
    @Operation(
            operationId = "checkEligibility",
            summary = "Could these be commended so? Every rule, with what was found and its legal source",
            description =
                    "Of one nomination or of ten thousand at once: each by itself, and all together against what their campaigns"
                            + " allot. What people have to judge is said to be theirs, never to be met. Of more than 500 the answer has only what forbids. Nothing is decided by it.")
    @APIResponse(
            responseCode = "200",
            description = "What came of it, in the order of the question",
            content = @Content(schema = @Schema(implementation = EligibilitiesView.class)))
    public RestResponse<EligibilitiesView> check(
            @RequestBody(required = true, content = @Content(example = EXAMPLE)) EligibilityQuestion question) {
        List<Nominated> nominated = question.checked();
        var asOf = new AsOf(
                Objects.requireNonNullElse(question.validOn(), calendar.today()),
                AsOfParameters.knownAt(question.knownAt(), calendar.now()));
        var shown = Objects.requireNonNullElse(question.show(), ShownFindings.ALL);
        List<EligibilityView> items =
                eligibility.check(nominated, asOf, checked -> EligibilityView.of(checked, shown, null));
        return RestResponse.ok(EligibilitiesView.of(items, asOf));
    }
}
