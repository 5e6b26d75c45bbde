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
import vn.ntm.criteria.dossier.rest.body.PublicationRequest;
import vn.ntm.criteria.dossier.rest.body.TallyRequest;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** What the unit does until its dossier is with those who examine it. */
@Path("/v1/recognition-dossiers/{dossier}")
@Tag(name = "Recognition dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PreparationResource {

    private static final String DOSSIER = DossierAnswers.DOSSIER;

    private final DossierAnswers answers;

    PreparationResource(DossierAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Act
    @Path("_register")
    @Operation(
            operationId = "registerDossier",
            summary = "Register for the title",
            description = "Civilised urban: the years until it can be sought are counted from here.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, registered",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure, a day or a setting refuses it")
    public RestResponse<DossierView> register(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::register));
    }

    @POST
    @Act
    @Path("_self-assess")
    @Operation(
            operationId = "selfAssessDossier",
            summary = "Record the self-assessment",
            description = "The unit has held itself against every criterion of the set.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, self-assessed",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure, a day or a setting refuses it")
    public RestResponse<DossierView> selfAssess(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::selfAssess));
    }

    @POST
    @Act
    @Path("_publish")
    @Operation(
            operationId = "publishDossier",
            summary = "Record the publication",
            description =
                    "The report was public at the office and the halls, and broadcast; held against the least days and broadcasts of the procedure.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, published",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure, a day or a setting refuses it")
    public RestResponse<DossierView> publish(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.PUBLICATION))
                    PublicationRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::publish));
    }

    @POST
    @Act
    @Path("_close-opinions")
    @Operation(
            operationId = "closeDossierOpinions",
            summary = "Close the opinions",
            description = "The written opinions are in, and the report is amended.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, with its opinions closed",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure, a day or a setting refuses it")
    public RestResponse<DossierView> closeOpinions(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::closeOpinions));
    }

    @POST
    @Act
    @Path("_hold-meeting")
    @Operation(
            operationId = "holdDossierMeeting",
            summary = "Record the meeting",
            description = "The share of those present who agreed is held against the procedure.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, agreed to by the meeting",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure, a day or a setting refuses it")
    public RestResponse<DossierView> holdMeeting(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.TALLY)) TallyRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::holdMeeting));
    }

    @POST
    @Act
    @Path("_survey")
    @Operation(
            operationId = "recordDossierSurvey",
            summary = "Record the satisfaction survey",
            description =
                    "Households of the unit, those asked, and those satisfied: the share satisfied is held against the procedure.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, surveyed",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure, a day or a setting refuses it")
    public RestResponse<DossierView> survey(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.TALLY)) TallyRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::survey));
    }

    @POST
    @Act
    @Path("_submit")
    @Operation(
            operationId = "submitDossier",
            summary = "Submit the dossier",
            description = "To whom is said by the procedure: the district, the province or the centre.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, submitted",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure, a day or a setting refuses it")
    public RestResponse<DossierView> submit(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::submit));
    }

    @POST
    @Act
    @Path("_resubmit")
    @Operation(
            operationId = "resubmitDossier",
            summary = "Submit the dossier again",
            description = "It goes to whoever returned it.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, submitted",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure, a day or a setting refuses it")
    public RestResponse<DossierView> resubmit(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = DossierExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = DossierExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(RecognitionDossier::resubmit));
    }
}
