package vn.ntm.awards.decision.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.decision.application.DecisionOnFile;
import vn.ntm.awards.decision.application.DraftDecision;
import vn.ntm.awards.decision.application.DraftOnFile;
import vn.ntm.awards.decision.application.SignDecision;
import vn.ntm.awards.decision.rest.body.AwardDecisionRequest;
import vn.ntm.awards.decision.rest.body.DraftWithdrawal;
import vn.ntm.awards.decision.rest.body.SigningRequest;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** A decision is drafted by some, corrected, and signed by another. */
@Path("/v1/award-decisions")
@Tag(name = "Award decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DraftMoveResource {

    private final DraftDecision drafts;
    private final SignDecision sign;
    private final DecisionAnswers answers;
    private final Identities identities;
    private final Calendar calendar;

    DraftMoveResource(
            DraftDecision drafts,
            SignDecision sign,
            DecisionAnswers answers,
            Identities identities,
            Calendar calendar) {
        this.drafts = drafts;
        this.sign = sign;
        this.answers = answers;
        this.identities = identities;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Operation(
            operationId = "draftAwardDecision",
            summary = "Draft a decision that commends many",
            description =
                    "Of no effect: another person signs it. Each nomination is named with the version that was seen.")
    @APIResponse(
            responseCode = "201",
            description = "The draft, under the identity that the decision will have",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the draft is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The version of the draft, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = DecisionAnswers.TAG))
            },
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "409", description = "A nomination is not on file, or stands in another draft")
    @APIResponse(responseCode = "412", description = "A nomination has changed since the caller read it")
    public RestResponse<DraftView> draft(
            @RequestBody(required = true, content = @Content(example = DecisionExamples.DRAFT))
                    AwardDecisionRequest request) {
        DraftOnFile drafted = drafts.begin(identities.next(), request.content(), request.grounds());
        return DecisionAnswers.draft(RestResponse.Status.CREATED, drafted, null)
                .location(URI.create(
                        "/v1/award-decision-drafts/" + drafted.draft().id()))
                .build();
    }

    @POST
    @Act
    @Path("{decision}/_correct")
    @Operation(
            operationId = "correctAwardDecision",
            summary = "Correct the draft of a decision",
            description = "As a whole: who is not named any more is not in it.")
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now on file",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "There is no such draft")
    @APIResponse(
            responseCode = "409",
            description = "It was signed or withdrawn, or a nomination is not on file or stands in another draft")
    public RestResponse<DraftView> correct(
            @PathParam("decision") @Parameter(description = DecisionAnswers.WHICH, example = DecisionExamples.ID)
                    UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DecisionExamples.DRAFT))
                    AwardDecisionRequest request) {
        return moved(drafts.correct(id, seen.named(), request.content(), request.grounds()));
    }

    @POST
    @Act
    @Path("{decision}/_withdraw")
    @Operation(operationId = "withdrawAwardDecision", summary = "Withdraw the draft of a decision")
    @APIResponse(
            responseCode = "200",
            description = "The draft, withdrawn",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "There is no such draft")
    @APIResponse(responseCode = "409", description = "It was signed or withdrawn already")
    public RestResponse<DraftView> withdraw(
            @PathParam("decision") @Parameter(description = DecisionAnswers.WHICH, example = DecisionExamples.ID)
                    UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DecisionExamples.WITHDRAWAL))
                    DraftWithdrawal request) {
        return moved(drafts.withdraw(id, seen.named(), request.grounds()));
    }

    @POST
    @Act
    @Path("{decision}/_sign")
    @Operation(
            operationId = "signAwardDecision",
            summary = "Sign a decision: everybody of the draft is commended, or nobody",
            description =
                    "By another person than those who drafted it. Whatever was checked before is checked again by the"
                            + " day of the signing: votes, obstacles, quotas, the power of the issuer, and that no achievement is"
                            + " rewarded twice. The money is reckoned by the base salary of that day.")
    @APIResponse(
            responseCode = "200",
            description = "The decision, with the commendations that came of it",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "404", description = "There is no such draft, or no such form")
    @APIResponse(
            responseCode = "409",
            description =
                    "Somebody cannot be commended: the refusal says who and why. Or the number is used, the day has not"
                            + " come, or the caller drafted it")
    public RestResponse<DecisionView> sign(
            @PathParam("decision") @Parameter(description = DecisionAnswers.WHICH, example = DecisionExamples.ID)
                    UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DecisionExamples.SIGNING))
                    SigningRequest request) {
        var document = request.decision();
        DecisionOnFile signed = sign.handle(id, seen.named(), document, request.grounds());
        return RestResponse.ok(answers.one(signed, calendar.today(), null));
    }

    private static RestResponse<DraftView> moved(DraftOnFile onFile) {
        return DecisionAnswers.draft(RestResponse.Status.OK, onFile, null).build();
    }
}
