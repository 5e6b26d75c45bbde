package vn.ntm.ocop.council.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
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
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.request.GroundsRequest;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.council.application.OpenScoreSheets;
import vn.ntm.ocop.council.application.PrepareScoring;
import vn.ntm.ocop.council.rest.answer.ScoringView;
import vn.ntm.ocop.council.rest.body.BeginScoringRequest;
import vn.ntm.ocop.council.rest.body.MemberGroundsRequest;
import vn.ntm.ocop.council.rest.body.OpenSheetsRequest;

/** How a council scores a dossier, but for the sheets themselves. */
@Path("/v1/evaluation-dossiers/{dossier}")
@Tag(name = "Councils")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ScoringResource {

    private static final String DOSSIER = "The id of the dossier";
    private static final String VERSION = "The version of the dossier, strong";

    private final PrepareScoring prepareScoring;
    private final OpenScoreSheets openScoreSheets;
    private final ScoringAnswers answers;
    private final CurrentAct act;
    private final Calendar calendar;

    ScoringResource(
            PrepareScoring prepareScoring,
            OpenScoreSheets openScoreSheets,
            ScoringAnswers answers,
            CurrentAct act,
            Calendar calendar) {
        this.prepareScoring = prepareScoring;
        this.openScoreSheets = openScoreSheets;
        this.answers = answers;
        this.act = act;
        this.calendar = calendar;
    }

    @GET
    @Act
    @Path("scoring")
    @Operation(
            operationId = "getScoring",
            summary = "How a dossier was scored, and why it came to its stars",
            description =
                    "For those who run and check the council, and for the members who score it. While the sheets are"
                            + " sealed it says who has filed one, and nothing else of them. The read is on record.")
    @APIResponse(
            responseCode = "200",
            description = "All its scorings",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = CouncilExamples.TAG)),
            content = @Content(schema = @Schema(implementation = ScoringView.class)))
    public RestResponse<ScoringView> get(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = CouncilExamples.DOSSIER) UUID id,
            @BeanParam AsOfParameters times) {
        return answers.shown(id, times.asOf(calendar), times.day(), times.instant());
    }

    @POST
    @Act
    @Path("_begin-scoring")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginScoring",
            summary = "Begin a scoring of the dossier",
            description = "With those who are present. It needs the quorum of the working rules, which somebody has to"
                    + " have set. After sheets that lay too far apart it is the second.")
    @APIResponse(
            responseCode = "200",
            description = "The scorings of the dossier",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = CouncilExamples.TAG)),
            content = @Content(schema = @Schema(implementation = ScoringView.class)))
    @APIResponse(responseCode = "404", description = "There is no such dossier or council")
    @APIResponse(
            responseCode = "409",
            description =
                    "The state, the council, a conflict of interest or the quorum refuses it, or a scoring is under way")
    public RestResponse<ScoringView> begin(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = CouncilExamples.DOSSIER) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = CouncilExamples.BEGINNING))
                    BeginScoringRequest request) {
        prepareScoring.begin(id, seen.named(), request.begun());
        return answers.written(id);
    }

    @POST
    @Act
    @Path("_excuse-scorer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "excuseScorer",
            summary = "Excuse a member from the scoring that is under way",
            description = "One whose sheet is not in, as long as the others are enough.")
    @APIResponse(
            responseCode = "200",
            description = "The scorings of the dossier",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = CouncilExamples.TAG)),
            content = @Content(schema = @Schema(implementation = ScoringView.class)))
    @APIResponse(responseCode = "404", description = "There is no such dossier")
    @APIResponse(responseCode = "409", description = "The sheet is in, the sheets are open, or the others are too few")
    public RestResponse<ScoringView> excuse(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = CouncilExamples.DOSSIER) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = CouncilExamples.EXCUSING))
                    MemberGroundsRequest request) {
        Consumer<EntityVersion> version = seen.named();
        request.grounds();
        prepareScoring.excuse(
                id,
                version,
                Objects.requireNonNullElse(request.person(), act.actor().name()));
        return answers.written(id);
    }

    @POST
    @Act
    @Path("_abandon-scoring")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "abandonScoring",
            summary = "Let the scoring that is under way come to nothing",
            description = "Its sheets stay sealed for good. Another one can begin, with whoever may still score.")
    @APIResponse(
            responseCode = "200",
            description = "The other scorings of the dossier",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = CouncilExamples.TAG)),
            content = @Content(schema = @Schema(implementation = ScoringView.class)))
    @APIResponse(responseCode = "404", description = "There is no such dossier")
    @APIResponse(responseCode = "409", description = "No scoring is under way, or its sheets are open")
    public RestResponse<ScoringView> abandon(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = CouncilExamples.DOSSIER) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = CouncilExamples.ABANDONING))
                    GroundsRequest request) {
        Consumer<EntityVersion> version = seen.named();
        request.grounds();
        prepareScoring.abandon(id, version);
        return answers.written(id);
    }

    @POST
    @Act
    @Path("score-sheets/_open")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openScoreSheets",
            summary = "Open the sheets of the scoring",
            description =
                    "All together, when all are in. The average, the spread and the stars follow from them, and the"
                            + " dossier goes on by that; if the sheets lie further apart than the working rules allow, it is scored"
                            + " again.")
    @APIResponse(
            responseCode = "200",
            description = "The scorings of the dossier, this one with its result",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = CouncilExamples.TAG)),
            content = @Content(schema = @Schema(implementation = ScoringView.class)))
    @APIResponse(responseCode = "404", description = "There is no such dossier")
    @APIResponse(
            responseCode = "409",
            description = "Sheets are missing, they are open already, or no council scores the dossier now")
    public RestResponse<ScoringView> open(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = CouncilExamples.DOSSIER) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = CouncilExamples.OPENING))
                    OpenSheetsRequest request) {
        openScoreSheets.handle(id, seen.named(), request.found(), request.reason(), request.document());
        return answers.written(id);
    }
}
