package vn.ntm.ledger.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.page.PageParameters;

/** Which entries of the audit are wanted. */
class AuditFilter {

    @QueryParam("actor")
    @Parameter(description = "The name of the one who acted, in full", example = "province-officer@ntm.local")
    @Nullable String actor;

    @QueryParam("operation")
    @Parameter(description = "The operation of the API document", example = "importFacts")
    @Nullable String operation;

    @QueryParam("effect")
    @Parameter(description = "What was done")
    AuditEntry.@Nullable Effect effect;

    @QueryParam("subjectType")
    @Parameter(description = "The kind of thing that it happened to", example = "recognition")
    @Nullable String subjectType;

    @QueryParam("subjectId")
    @Parameter(description = "The thing that it happened to")
    @Nullable UUID subjectId;

    @QueryParam("actId")
    @Parameter(description = "All that one request did")
    @Nullable UUID actId;

    @QueryParam("recordedFrom")
    @Parameter(description = "Entries of this instant or later", example = "2026-11-01T00:00:00Z")
    @Nullable Instant recordedFrom;

    @QueryParam("recordedTo")
    @Parameter(description = "Entries before this instant", example = "2026-12-01T00:00:00Z")
    @Nullable Instant recordedTo;

    String question() {
        return PageParameters.question(
                "audit", actor, operation, effect, subjectType, subjectId, actId, recordedFrom, recordedTo);
    }
}
