package vn.ntm.awards.match.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.match.application.MatchFilter;
import vn.ntm.awards.match.application.MatchState;

/** Which pairs of recipients are wanted. */
public class MatchParameters {

    @QueryParam("state")
    @Parameter(description = "What became of them; OPEN if absent", example = "OPEN")
    @Nullable MatchState state;

    @QueryParam("kind")
    @Parameter(description = "Who they are", example = "INDIVIDUAL")
    @Nullable RecipientKind kind;

    @QueryParam("recipient")
    @Parameter(description = "The identity of one of the two", example = "01890a5d-ac96-774b-bcce-b302099a8057")
    @Nullable UUID recipient;

    MatchFilter filter() {
        return new MatchFilter(state == null ? MatchState.OPEN : state, kind, recipient);
    }
}
