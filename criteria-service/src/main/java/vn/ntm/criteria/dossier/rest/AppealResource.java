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
import vn.ntm.criteria.dossier.rest.body.GroundsRequest;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** A refusal is looked at again, by another person. */
@Path("/v1/recognition-dossiers/{dossier}")
@Tag(name = "Recognition dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AppealResource {

    private static final String DOSSIER = DossierAnswers.DOSSIER;

    private final DossierAnswers answers;

    AppealResource(DossierAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Act
    @Path("_appeal")
    @Operation(
            operationId = "appealDossier",
            summary = "Appeal against the refusal",
            description = "Another person than the one who refused decides.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, under appeal",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure, a day or a setting refuses it")
    public RestResponse<DossierView> appeal(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::appeal));
    }

    @POST
    @Act
    @Path("_grant-appeal")
    @Operation(
            operationId = "grantDossierAppeal",
            summary = "Grant the appeal",
            description = "The dossier is again where it was refused.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, where it was refused",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state, the procedure or a day refuses it, or the caller prepared the dossier")
    public RestResponse<DossierView> grantAppeal(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::grantAppeal));
    }

    @POST
    @Act
    @Path("_dismiss-appeal")
    @Operation(operationId = "dismissDossierAppeal", summary = "Dismiss the appeal", description = "The refusal stays.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, refused",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state, the procedure or a day refuses it, or the caller prepared the dossier")
    public RestResponse<DossierView> dismissAppeal(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::dismissAppeal));
    }
}
