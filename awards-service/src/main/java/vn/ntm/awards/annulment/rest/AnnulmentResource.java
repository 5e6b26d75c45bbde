package vn.ntm.awards.annulment.rest;

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
import java.util.Map;
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
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.annulment.application.AnnulCommendation;
import vn.ntm.awards.annulment.application.AnnulmentOnFile;
import vn.ntm.awards.annulment.application.AnnulmentsOnFile;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** A commendation is annulled by two persons: one proposes, another decides. */
@Path("/v1/commendations/{key}")
@Tag(name = "Annulments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AnnulmentResource {

    private static final String WHICH = "Its name in the register";
    private static final String TAG = "\"\\d{1,18}\"";

    private final AnnulCommendation annul;
    private final AnnulmentsOnFile annulments;
    private final Calendar calendar;

    AnnulmentResource(AnnulCommendation annul, AnnulmentsOnFile annulments, Calendar calendar) {
        this.annul = annul;
        this.annulments = annulments;
        this.calendar = calendar;
    }

    @GET
    @Path("annulment")
    @Operation(
            operationId = "getAnnulment",
            summary = "The annulment of a commendation that was proposed last",
            description = "With its ground, for those who propose and decide. Everybody sees in the register that a"
                    + " commendation was annulled, and not on which ground.")
    @APIResponse(
            responseCode = "200",
            description = "The annulment",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the annulment, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = AnnulmentView.class)))
    public RestResponse<AnnulmentView> get(
            @PathParam("key") @Parameter(description = WHICH, example = AnnulmentExamples.KEY) String key,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return annulments
                .of(key, asOf)
                .map(found -> answer(found, asOf))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @POST
    @Act
    @Path("_propose-annulment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeAnnulment",
            summary = "Propose that a commendation is annulled",
            description =
                    "On one of four grounds. If-Match names how much happened to the commendation. It holds until another"
                            + " person decides.")
    @APIResponse(
            responseCode = "200",
            description = "The annulment, proposed",
            content = @Content(schema = @Schema(implementation = AnnulmentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such commendation")
    @APIResponse(
            responseCode = "409",
            description = "It is proposed or annulled already, or the day is before the decision or has not come")
    public RestResponse<AnnulmentView> propose(
            @PathParam("key") @Parameter(description = WHICH, example = AnnulmentExamples.KEY) String key,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = AnnulmentExamples.PROPOSAL))
                    AnnulmentProposal request) {
        var grounds = request.grounds();
        return answer(annul.propose(key, seen.named(), request.ground(), request.on(), grounds), null);
    }

    @POST
    @Act
    @Path("_annul")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "annulCommendation",
            summary = "Annul a commendation",
            description =
                    "As another person proposed, by the authority that commended. If-Match names the version of the"
                            + " annulment. The achievement can be proposed again; what was handed over and paid is given back.")
    @APIResponse(
            responseCode = "200",
            description = "The annulment, decided",
            content = @Content(schema = @Schema(implementation = AnnulmentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such commendation")
    @APIResponse(
            responseCode = "409",
            description = "Nobody proposed it, the caller did, or the day is before the proposal or has not come")
    public RestResponse<AnnulmentView> decide(
            @PathParam("key") @Parameter(description = WHICH, example = AnnulmentExamples.KEY) String key,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = AnnulmentExamples.DECISION))
                    AnnulmentDecision request) {
        var document = request.decision();
        return answer(annul.decide(key, seen.named(), document, request.grounds()), null);
    }

    @POST
    @Act
    @Path("_refuse-annulment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refuseAnnulment",
            summary = "Refuse to annul a commendation",
            description = "It holds, and can be proposed anew. If-Match names the version of the annulment.")
    @APIResponse(
            responseCode = "200",
            description = "The annulment, refused",
            content = @Content(schema = @Schema(implementation = AnnulmentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such commendation")
    @APIResponse(
            responseCode = "409",
            description = "Nobody proposed it, the caller did, or the day is before the proposal or has not come")
    public RestResponse<AnnulmentView> refuse(
            @PathParam("key") @Parameter(description = WHICH, example = AnnulmentExamples.KEY) String key,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = AnnulmentExamples.REFUSAL))
                    AnnulmentRefusal request) {
        var grounds = request.grounds();
        return answer(annul.refuse(key, seen.named(), request.on(), grounds), null);
    }

    private static RestResponse<AnnulmentView> answer(AnnulmentOnFile onFile, @Nullable AsOf asOf) {
        return RestResponse.ResponseBuilder.ok(AnnulmentView.of(onFile, asOf))
                .header(HttpHeaders.ETAG, onFile.version().entityTag())
                .build();
    }
}
