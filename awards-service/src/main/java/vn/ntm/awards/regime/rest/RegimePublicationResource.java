package vn.ntm.awards.regime.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.regime.application.PublishRegime;
import vn.ntm.awards.regime.application.RegimeOnFile;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.request.GroundsRequest;
import vn.ntm.ledger.version.IfMatch;

/** Publishes regimes. */
@Path("/v1/award-regimes/{regime}")
@Tag(name = "Award rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RegimePublicationResource {

    private static final String GROUNDS = """
            {"reason":"Đã đối chiếu với văn bản trên Công báo","document":"Tờ trình 15/TTr-SNV ngày 05/10/2026"}
            """;

    private final PublishRegime publishRegime;

    RegimePublicationResource(PublishRegime publishRegime) {
        this.publishRegime = publishRegime;
    }

    @POST
    @Act
    @Path("_publish")
    @Operation(
            operationId = "publishAwardRegime",
            summary = "Publish a regime of commendation",
            description =
                    "It stays as it is from then on, with its forms, coefficients and rounding. A day has one regime; one that"
                            + " replaces another takes its place. Whoever drafted any part of it cannot publish it.")
    @APIResponse(
            responseCode = "200",
            description = "The regime, published",
            content = @Content(schema = @Schema(implementation = RegimeView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "It is published, has no form, another one is in force on its days, or the caller drafted a part of it")
    public RestResponse<RegimeView> publish(
            @PathParam("regime") @Parameter(description = RegimeResource.CODE, example = RegimeResource.EXAMPLE)
                    String regime,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = GROUNDS)) GroundsRequest request) {
        RegimeOnFile published = publishRegime.handle(regime, seen, request.grounds());
        return RestResponse.ResponseBuilder.ok(RegimeView.of(published, null, null, null))
                .header(HttpHeaders.ETAG, published.version().entityTag())
                .build();
    }
}
