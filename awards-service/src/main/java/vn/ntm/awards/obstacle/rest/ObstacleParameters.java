package vn.ntm.awards.obstacle.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.obstacle.application.ObstacleFilter;
import vn.ntm.awards.obstacle.domain.ObstacleKind;
import vn.ntm.ledger.page.PageParameters;

/** Which obstacles are wanted. */
public class ObstacleParameters {

    @QueryParam("recipient")
    @Parameter(description = "Whom it concerns", example = ObstacleResource.ANY)
    @Nullable UUID recipient;

    @QueryParam("kind")
    @Parameter(description = "What stands in the way", example = "INSPECTION")
    @Nullable ObstacleKind kind;

    @QueryParam("pending")
    @Parameter(description = "Whether it stands in the way on the day of the question", example = "true")
    @Nullable Boolean pending;

    ObstacleFilter filter() {
        return new ObstacleFilter(recipient, kind, pending);
    }

    String question() {
        return PageParameters.question("obstacles", recipient, kind, pending);
    }
}
