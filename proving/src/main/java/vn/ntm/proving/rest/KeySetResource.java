package vn.ntm.proving.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.proving.key.KeyRing;

/** The keys that a verifier needs. */
@Path("/.well-known/jwks.json")
@Tag(name = "Proof")
@RunOnVirtualThread
public class KeySetResource {

    private final KeyRing keys;

    KeySetResource(KeyRing keys) {
        this.keys = keys;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getKeySet",
            summary = "The keys with which this service signs",
            description =
                    "A JSON Web Key Set that says whose it is. A key is in it before anything is signed with it, and stays"
                            + " when it is put away: what it signed is checked for years. Whoever keeps it can check without this"
                            + " service.")
    @APIResponse(responseCode = "200", description = "The key set", content = @Content)
    public KeySetView get() {
        return KeySetView.of(keys.open());
    }
}
