package vn.ntm.ocop.evaluation.rest.part;

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
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.evaluation.application.DossierParts;
import vn.ntm.ocop.evaluation.application.EvaluationDossiers;
import vn.ntm.ocop.evaluation.application.EvaluationOnFile;
import vn.ntm.ocop.evaluation.application.parts.HandInPart;
import vn.ntm.ocop.evaluation.rest.body.PartRequest;

/** What a dossier of a product consists of: what was handed in, and what is still missing. */
@Path("/v1/evaluation-dossiers/{dossier}/parts")
@Tag(name = "Evaluation dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PartResource {

    private static final String DOSSIER = "The id of the dossier";
    private static final String ID = "019ab1c2-0000-7000-8000-00000000e7a1";

    private static final String PART = """
            {"part":"FORM_02","form":"PAPER","reference":"Mẫu số 02 ngày 01/09/2026",
             "reason":"Chủ thể nộp","document":"Giấy biên nhận ngày 01/09/2026"}
            """;

    private final HandInPart handInPart;
    private final EvaluationDossiers dossiers;
    private final DossierParts parts;
    private final Calendar calendar;

    PartResource(HandInPart handInPart, EvaluationDossiers dossiers, DossierParts parts, Calendar calendar) {
        this.handInPart = handInPart;
        this.dossiers = dossiers;
        this.parts = parts;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handInDossierPart",
            summary = "Record that a part of the dossier was handed in",
            description =
                    "On paper, as a file or as a thing. What is handed in again takes the place of what was there;"
                            + " of evidence there can be many. What is entered here has the legal value of paper.")
    @APIResponse(
            responseCode = "200",
            description = "The parts of the dossier",
            content = @Content(schema = @Schema(implementation = PartsView.class)))
    @APIResponse(responseCode = "409", description = "The state takes no parts, or the day has not come")
    public RestResponse<PartsView> handIn(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = PART)) PartRequest request) {
        EvaluationOnFile onFile = handInPart.handle(id, seen.named(), request.toDomain());
        return RestResponse.ResponseBuilder.ok(view(onFile, new AsOf(calendar.today(), calendar.now())))
                .header(HttpHeaders.ETAG, onFile.version().entityTag())
                .build();
    }

    @GET
    @Act
    @Operation(
            operationId = "listDossierParts",
            summary = "The parts of a dossier of a product, and what is still missing",
            description =
                    "What belongs to it is said by its rule set. Evidence is of one of the 15 kinds that form 02 names"
                            + " as a guide, or of another. It can name persons, so the read is on record.")
    @APIResponse(
            responseCode = "200",
            description = "The parts",
            content = @Content(schema = @Schema(implementation = PartsView.class)))
    public RestResponse<PartsView> list(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = ID) UUID id,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return RestResponse.ok(view(dossiers.get(id, asOf), asOf));
    }

    private PartsView view(EvaluationOnFile onFile, AsOf asOf) {
        var dossier = onFile.dossier();
        return PartsView.of(
                onFile,
                parts.rules(dossier.procedure().ruleSet(), dossier.subject().kind(), asOf.knownAt()),
                parts.given(dossier.id(), asOf));
    }
}
