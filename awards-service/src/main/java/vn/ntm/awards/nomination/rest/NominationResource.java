package vn.ntm.awards.nomination.rest;

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
import vn.ntm.awards.nomination.application.MoveRefusals;
import vn.ntm.awards.nomination.application.Nominations;
import vn.ntm.awards.nomination.application.opening.OpenNomination;
import vn.ntm.awards.nomination.rest.body.OpeningRequest;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.kernel.web.Problems;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.act.CurrentAct;

/** Nominations are opened and shown here. They are not public: what comes of them is, as commendations. */
@Path("/v1/nominations")
@Tag(name = "Nominations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NominationResource {

    private static final String VERSION = "The version of the nomination, strong";
    private static final String TAG = "\"\\d{1,18}\"";

    private final OpenNomination openNomination;
    private final Nominations nominations;
    private final NominationAnswers answers;
    private final CallerRights rights;
    private final CurrentAct act;
    private final Calendar calendar;

    NominationResource(
            OpenNomination openNomination,
            Nominations nominations,
            NominationAnswers answers,
            CallerRights rights,
            CurrentAct act,
            Calendar calendar) {
        this.openNomination = openNomination;
        this.nominations = nominations;
        this.answers = answers;
        this.rights = rights;
        this.act = act;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openNomination",
            summary = "Nominate a recipient for a commendation",
            description =
                    "For one achievement and in one form. A simplified nomination is handed in by that; the others are"
                            + " drafts until the council of the unit voted.")
    @APIResponse(
            responseCode = "201",
            description = "The nomination",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the nomination is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = VERSION, schema = @Schema(type = SchemaType.STRING, pattern = TAG))
            },
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "No unit ever had the code, or not yet on that day; or the rules of the day have no such form")
    @APIResponse(
            responseCode = "409",
            description =
                    "The unit is no longer there, no rules hold on that day, or the achievement, its recipient, its"
                            + " campaign or the form refuses it")
    public RestResponse<NominationView> open(
            @RequestBody(required = true, content = @Content(example = NominationExamples.OPENING))
                    OpeningRequest request) {
        return answers.created(openNomination.handle(request.toDomain()));
    }

    @GET
    @Act
    @Path("{nomination}")
    @Operation(
            operationId = "getNomination",
            summary = "A nomination, with all that was done to it",
            description = "It names the persons who did it, so the read is on record. The ETag is strong: name it in"
                    + " If-Match to move the nomination.")
    @APIResponse(
            responseCode = "200",
            description = "The nomination",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    public RestResponse<NominationView> get(
            @PathParam("nomination")
                    @Parameter(description = NominationAnswers.NOMINATION, example = NominationExamples.ID)
                    UUID id,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return answers.read(nominations.get(id, asOf), asOf, times);
    }

    @GET
    @Act
    @Path("{nomination}/allowed-operations")
    @Operation(
            operationId = "listNominationOperations",
            summary = "What the caller can do to a nomination, and why not the rest",
            description =
                    "As the nomination stands now. Obstacles, quotas, campaigns and the content of a request can still"
                            + " refuse.")
    @APIResponse(
            responseCode = "200",
            description = "Every operation, with the refusal where it is not possible",
            content = @Content(schema = @Schema(implementation = AllowedOperationsView.class)))
    public RestResponse<AllowedOperationsView> operations(
            @PathParam("nomination")
                    @Parameter(description = NominationAnswers.NOMINATION, example = NominationExamples.ID)
                    UUID id,
            HttpHeaders headers) {
        var nomination =
                nominations.get(id, new AsOf(calendar.today(), calendar.now())).nomination();
        return RestResponse.ok(AllowedOperationsView.of(
                new MoveRefusals(nomination, act.actor().name()), rights, Problems.language(headers)));
    }
}
