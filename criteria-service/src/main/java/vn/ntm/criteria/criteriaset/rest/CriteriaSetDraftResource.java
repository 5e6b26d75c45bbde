package vn.ntm.criteria.criteriaset.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import vn.ntm.criteria.criteriaset.application.AmendSet;
import vn.ntm.criteria.criteriaset.application.PublishSet;
import vn.ntm.criteria.criteriaset.application.SetOnFile;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** The next version of a criteria set: begun by one person, edited by imports, published by another. */
@Path("/v1/criteria-sets/{set}/versions")
@Tag(name = "Criteria sets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CriteriaSetDraftResource {

    private final AmendSet amendSet;
    private final PublishSet publishSet;

    CriteriaSetDraftResource(AmendSet amendSet, PublishSet publishSet) {
        this.amendSet = amendSet;
        this.publishSet = publishSet;
    }

    @POST
    @Act
    @Operation(
            operationId = "amendCriteriaSet",
            summary = "Begin the next version of a criteria set",
            description =
                    "A draft that says what the last version says. It is edited by the imports criteria-sets, criteria,"
                            + " indicators and thresholds with conflict=SUPERSEDE, and holds for nobody until it is published.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the draft is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The state of the draft, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\""))
            },
            content = @Content(schema = @Schema(implementation = CriteriaSetView.class)))
    @APIResponse(responseCode = "409", description = "The last version is still a draft")
    public RestResponse<CriteriaSetView> amend(
            @PathParam("set") @Parameter(description = CriteriaSetResource.SET, example = "NTM_XA_2021_2025")
                    String set,
            @RequestBody(required = true, content = @Content(example = CriteriaSetExamples.AMENDMENT))
                    AmendmentRequest request) {
        request.check();
        SetOnFile draft = amendSet.handle(set, request.change(), request.decision(), request.validity());
        return answer(
                RestResponse.ResponseBuilder.create(
                                RestResponse.Status.CREATED, CriteriaSetView.of(draft, null, null, null))
                        .location(URI.create("/v1/criteria-sets/%s/versions/%d"
                                .formatted(set, draft.terms().key().number()))),
                draft);
    }

    @POST
    @Act
    @Path("{version}/_publish")
    @Operation(
            operationId = "publishCriteriaSet",
            summary = "Publish a version of a criteria set",
            description = "It stays as it is from then on. Whoever drafted any part of it cannot publish it.")
    @APIResponse(
            responseCode = "200",
            description = "The version, published",
            content = @Content(schema = @Schema(implementation = CriteriaSetView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is published, it lacks its legal basis, or the caller drafted a part of it")
    public RestResponse<CriteriaSetView> publish(
            @PathParam("set") @Parameter(description = CriteriaSetResource.SET, example = "NTM_XA_2021_2025")
                    String set,
            @PathParam("version") @Parameter(description = CriteriaSetResource.VERSION, example = "2") int version,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = CriteriaSetExamples.GROUNDS))
                    PublicationRequest request) {
        request.check();
        SetOnFile published = publishSet.handle(SetAddress.of(set, version), seen, request);
        return answer(RestResponse.ResponseBuilder.ok(CriteriaSetView.of(published, null, null, null)), published);
    }

    private static RestResponse<CriteriaSetView> answer(
            RestResponse.ResponseBuilder<CriteriaSetView> answer, SetOnFile onFile) {
        return answer.header(HttpHeaders.ETAG, onFile.version().entityTag()).build();
    }
}
