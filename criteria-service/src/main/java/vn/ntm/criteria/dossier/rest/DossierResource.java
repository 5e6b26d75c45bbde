package vn.ntm.criteria.dossier.rest;

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
import vn.ntm.criteria.dossier.application.Dossiers;
import vn.ntm.criteria.dossier.application.MoveRefusals;
import vn.ntm.criteria.dossier.application.OpenDossier;
import vn.ntm.criteria.dossier.rest.body.OpeningRequest;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.kernel.web.Problems;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.act.CurrentAct;

/** Dossiers are opened and shown here. They are not public: what comes of them is, as recognitions. */
@Path("/v1/recognition-dossiers")
@Tag(name = "Recognition dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DossierResource {

    private final OpenDossier openDossier;
    private final Dossiers dossiers;
    private final DossierAnswers answers;
    private final MoveRefusals refusals;
    private final CallerRights rights;
    private final CurrentAct act;
    private final Calendar calendar;

    DossierResource(
            OpenDossier openDossier,
            Dossiers dossiers,
            DossierAnswers answers,
            MoveRefusals refusals,
            CallerRights rights,
            CurrentAct act,
            Calendar calendar) {
        this.openDossier = openDossier;
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
            operationId = "openRecognitionDossier",
            summary = "Open a recognition dossier",
            description = "Under the procedure that leads such a unit to the title on that day; it keeps to it.")
    @APIResponse(
            responseCode = "201",
            description = "The dossier",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the dossier is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The version of the dossier, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\""))
            },
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "404", description = "No unit had the code on that day")
    @APIResponse(responseCode = "409", description = "No procedure leads there, or there is such a dossier already")
    public RestResponse<DossierView> open(
            @RequestBody(required = true, content = @Content(example = DossierExamples.OPENING))
                    OpeningRequest request) {
        return answers.created(openDossier.handle(request.toDomain()));
    }

    @GET
    @Act
    @Path("{dossier}")
    @Operation(
            operationId = "getRecognitionDossier",
            summary = "A dossier, with all that was done to it",
            description = "It names the persons who did it, so the read is on record. The ETag is strong: name it in"
                    + " If-Match to move the dossier.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the dossier, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\"")),
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public RestResponse<DossierView> get(
            @PathParam("dossier") @Parameter(description = DossierAnswers.DOSSIER, example = DossierExamples.ID)
                    UUID id,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return answers.read(dossiers.get(id, asOf), asOf, times);
    }

    @GET
    @Act
    @Path("{dossier}/allowed-operations")
    @Operation(
            operationId = "listDossierOperations",
            summary = "What the caller can do to the dossier, and why not the rest",
            description = "As the dossier stands now. Settings and the content of a request can still refuse.")
    @APIResponse(
            responseCode = "200",
            description = "Every operation, with the refusal where it is not possible",
            content = @Content(schema = @Schema(implementation = AllowedOperationsView.class)))
    public RestResponse<AllowedOperationsView> operations(
            @PathParam("dossier") @Parameter(description = DossierAnswers.DOSSIER, example = DossierExamples.ID)
                    UUID id,
            HttpHeaders headers) {
        var now = new AsOf(calendar.today(), calendar.now());
        return RestResponse.ok(AllowedOperationsView.of(
                refusals.now(dossiers.get(id, now).dossier(), act.actor().name()), rights, Problems.language(headers)));
    }
}
