package vn.ntm.awards.person.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.person.application.SealedValues;
import vn.ntm.awards.person.key.KeyRing;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.request.BodyChecks;

/** How far another key has taken the place of one. */
@Path("/v1/personal-data-keys")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class KeysResource {

    private final SealedValues values;
    private final KeyRing keys;

    KeysResource(SealedValues values, KeyRing keys) {
        this.values = values;
        this.keys = keys;
    }

    @GET
    @Act
    @Operation(
            operationId = "listPersonalDataKeys",
            summary = "How much each key to personal data opens",
            description = "A key that opens nothing can be taken away. Nothing of a key is shown but its number.")
    @APIResponse(responseCode = "200", description = "The keys", content = @Content)
    public KeysView list() {
        return KeysView.of(keys.keys(), values.uses());
    }

    @POST
    @Act
    @Path("_reseal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "resealPersonalData",
            summary = "Seal some of the personal data anew, with the key for what is new",
            description =
                    "Again and again until nothing is left; broken off, it goes on where it was. What a key opens can be"
                            + " read all the while.")
    @APIResponse(
            responseCode = "200",
            description = "How much was sealed anew, and what each key opens now",
            content = @Content(schema = @Schema(implementation = ResealedView.class)))
    public RestResponse<ResealedView> reseal(
            @RequestBody(required = true, content = @Content(example = "{\"most\":500}")) ResealRequest request) {
        int resealed = values.reseal(request.checked());
        return RestResponse.ok(new ResealedView(resealed, KeysView.of(keys.keys(), values.uses())));
    }

    /**
     * How much is done at once.
     *
     * @param most no more than so many values, 1 to 5000
     */
    @Schema(
            name = "ResealRequest",
            requiredProperties = {"most"})
    record ResealRequest(
            @Schema(minimum = "1", maximum = "5000") Integer most) {

        private static final int MOST = 5000;

        int checked() {
            new BodyChecks()
                    .require("/most", most != null && most >= 1 && most <= MOST, "từ 1 đến 5000", "1 to 5000")
                    .done();
            return most;
        }
    }

    /**
     * What came of it.
     *
     * @param resealed how many values
     */
    @Schema(name = "Resealed")
    record ResealedView(int resealed, KeysView keys) {}
}
