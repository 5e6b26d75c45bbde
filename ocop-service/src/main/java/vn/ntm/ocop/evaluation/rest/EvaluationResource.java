package vn.ntm.ocop.evaluation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.kernel.web.Problems;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ocop.evaluation.application.EvaluationDossiers;
import vn.ntm.ocop.evaluation.application.MoveRefusals;
import vn.ntm.ocop.evaluation.application.OpenEvaluation;
import vn.ntm.ocop.evaluation.rest.body.OpeningRequest;

/** Dossiers of products are registered and shown here. They are not public: what comes of them is, as certificates. */
@Path("/v1/evaluation-dossiers")
@Tag(name = "Evaluation dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EvaluationResource {

    private static final String VERSION = "The version of the dossier, strong";
    private static final String TAG = "\"\\d{1,18}\"";

    private final OpenEvaluation openEvaluation;
    private final EvaluationDossiers dossiers;
    private final EvaluationAnswers answers;
    private final MoveRefusals refusals;
    private final CallerRights rights;
    private final CurrentAct act;
    private final Calendar calendar;

    EvaluationResource(
            OpenEvaluation openEvaluation,
            EvaluationDossiers dossiers,
            EvaluationAnswers answers,
            MoveRefusals refusals,
            CallerRights rights,
            CurrentAct act,
            Calendar calendar) {
        this.openEvaluation = openEvaluation;
        this.dossiers = dossiers;
        this.answers = answers;
        this.refusals = refusals;
        this.rights = rights;
        this.act = act;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openEvaluationDossier",
            summary = "Register a product for its evaluation",
            description =
                    "First, upgrade or re-evaluation. The commune's officer writes down what the producer hands in.")
    @APIResponse(
            responseCode = "201",
            description = "The dossier, a draft",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the dossier is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = VERSION, schema = @Schema(type = SchemaType.STRING, pattern = TAG))
            },
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "404", description = "No unit ever had the code, or not yet on that day")
    @APIResponse(
            responseCode = "409",
            description =
                    "The commune is no longer there, no rules accept files on that day, or the product, its set, its"
                            + " producer or its certificate refuses it")
    public RestResponse<EvaluationView> open(
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.OPENING))
                    OpeningRequest request) {
        return answers.created(openEvaluation.handle(request.toDomain()));
    }

    @GET
    @Act
    @Path("{dossier}")
    @Operation(
            operationId = "getEvaluationDossier",
            summary = "A dossier of a product, with all that was done to it",
            description = "It names the persons who did it, so the read is on record. The ETag is strong: name it in"
                    + " If-Match to move the dossier.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    public RestResponse<EvaluationView> get(
            @PathParam("dossier") @Parameter(description = EvaluationAnswers.DOSSIER, example = EvaluationExamples.ID)
                    UUID id,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return answers.read(dossiers.get(id, asOf), asOf, times);
    }

    @GET
    @Act
    @Path("{dossier}/allowed-operations")
    @Operation(
            operationId = "listEvaluationOperations",
            summary = "What the caller can do to the dossier of a product, and why not the rest",
            description =
                    "As the dossier stands now. Parts, rounds, windows and the content of a request can still refuse.")
    @APIResponse(
            responseCode = "200",
            description = "Every operation, with the refusal where it is not possible",
            content = @Content(schema = @Schema(implementation = AllowedOperationsView.class)))
    public RestResponse<AllowedOperationsView> operations(
            @PathParam("dossier") @Parameter(description = EvaluationAnswers.DOSSIER, example = EvaluationExamples.ID)
                    UUID id,
            HttpHeaders headers) {
        var now = new AsOf(calendar.today(), calendar.now());
        return RestResponse.ok(AllowedOperationsView.of(
                refusals.now(dossiers.get(id, now).dossier(), act.actor().name()), rights, Problems.language(headers)));
    }
}
