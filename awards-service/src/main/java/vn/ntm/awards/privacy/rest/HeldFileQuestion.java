package vn.ntm.awards.privacy.rest;

import jakarta.ws.rs.PathParam;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;

/** For which request the file is produced; the record of the read says it. */
public class HeldFileQuestion implements Reasoned {

    @PathParam("request")
    @Parameter(description = "The identity of the request", example = "01890a5d-ac96-774b-bcce-b302099a8057")
    @Nullable UUID request;

    UUID request() {
        return Objects.requireNonNull(request);
    }

    @Override
    public @Nullable String reason() {
        return "DATA_REQUEST";
    }

    @Override
    public @Nullable String document() {
        return "data request " + request;
    }
}
