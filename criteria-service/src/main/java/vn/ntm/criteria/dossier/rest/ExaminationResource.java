package vn.ntm.criteria.dossier.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.criteria.dossier.domain.RecognitionDossier;
import vn.ntm.criteria.dossier.rest.body.FindingsRequest;
import vn.ntm.criteria.dossier.rest.body.GroundsRequest;
import vn.ntm.criteria.dossier.rest.body.TallyRequest;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** What is done to a dossier by those who examine it and decide. */
@Path("/v1/recognition-dossiers/{dossier}")
@Tag(name = "Recognition dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ExaminationResource {

    private static final String DOSSIER = DossierAnswers.DOSSIER;

    private final DossierAnswers answers;

    ExaminationResource(DossierAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Act
    @Path("_verify")
    @Operation(
            operationId = "verifyDossier",
            summary = "Verify the dossier",
            description = "On the ground. Where nobody appraises after it, with a finding for every criterion.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, verified",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state, the procedure or a day refuses it, or the caller prepared the dossier")
    public RestResponse<DossierView> verify(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.FINDINGS))
                    FindingsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::verify));
    }

    @POST
    @Act
    @Path("_return")
    @Operation(
            operationId = "returnDossier",
            summary = "Return the dossier",
            description = "It is incomplete, a criterion is not met, or the vote failed: the reason says so.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, returned",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure, a day or a setting refuses it")
    public RestResponse<DossierView> sendBack(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::sendBack));
    }

    @POST
    @Act
    @Path("_appraise")
    @Operation(
            operationId = "appraiseDossier",
            summary = "Record the appraisal",
            description = "Each department confirms its criteria; every criterion has one finding.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, appraised",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state, the procedure or a day refuses it, or the caller prepared the dossier")
    public RestResponse<DossierView> appraise(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.FINDINGS))
                    FindingsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::appraise));
    }

    @POST
    @Act
    @Path("_vote")
    @Operation(
            operationId = "recordDossierVote",
            summary = "Record the vote of the council",
            description =
                    "Members, those who voted, those in favour: held against the quorum and the share that are set for the day.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, voted for",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state, the procedure or a day refuses it, or the caller prepared the dossier")
    public RestResponse<DossierView> vote(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.TALLY)) TallyRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::vote));
    }

    @POST
    @Act
    @Path("_announce")
    @Operation(
            operationId = "announceDossier",
            summary = "Record the announcement",
            description = "The recognition was made known.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, announced",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure, a day or a setting refuses it")
    public RestResponse<DossierView> announce(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::announce));
    }

    @POST
    @Act
    @Path("_refuse")
    @Operation(
            operationId = "refuseDossier",
            summary = "Refuse the dossier",
            description = "With a reason; the unit can appeal.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, refused",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state, the procedure or a day refuses it, or the caller prepared the dossier")
    public RestResponse<DossierView> refuse(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::refuse));
    }
}
