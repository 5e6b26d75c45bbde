package vn.ntm.ocop.ruleset.rest;

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
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.request.GroundsRequest;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.ruleset.application.PublishRuleSet;
import vn.ntm.ocop.ruleset.application.RuleSetOnFile;

/** Publishes rule sets. */
@Path("/v1/rule-sets/{ruleSet}")
@Tag(name = "OCOP rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PublicationResource {

    private static final String GROUNDS = """
            {"reason":"Đã đối chiếu với phụ lục của quyết định","document":"Tờ trình 12/TTr-VPĐP ngày 10/01/2026"}
            """;

    private final PublishRuleSet publishRuleSet;

    PublicationResource(PublishRuleSet publishRuleSet) {
        this.publishRuleSet = publishRuleSet;
    }

    @POST
    @Act
    @Path("_publish")
    @Operation(
            operationId = "publishRuleSet",
            summary = "Publish a rule set",
            description =
                    "It stays as it is from then on. It is held against its decision's own sums first, and whoever drafted"
                            + " any part of it cannot publish it.")
    @APIResponse(
            responseCode = "200",
            description = "The rule set, published",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is published, lacks its legal basis, does not add up, or the caller drafted a part of it")
    public RestResponse<RuleSetView> publish(
            @PathParam("ruleSet") @Parameter(description = RuleSetResource.CODE, example = RuleSetResource.EXAMPLE)
                    String ruleSet,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = GROUNDS)) GroundsRequest request) {
        RuleSetOnFile published = publishRuleSet.handle(ruleSet, seen, request.grounds());
        return RestResponse.ResponseBuilder.ok(RuleSetView.of(published, null, null, null))
                .header(HttpHeaders.ETAG, published.version().entityTag())
                .build();
    }
}
