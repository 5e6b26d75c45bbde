package vn.ntm.ocop.decision.rest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.decision.domain.DecisionAuthority;
import vn.ntm.ocop.decision.domain.DecisionKind;
import vn.ntm.ocop.decision.domain.OcopDecision;

/** What every decision about certificates says of itself. */
public record DecisionHeader(DecisionAuthority authority, String reason, Decision document) {

    public static void check(
            BodyChecks checks,
            @Nullable DecisionAuthority authority,
            @Nullable String reason,
            @Nullable BasisRequest basis) {
        checks.present("/authority", authority).text("/reason", reason, BodyChecks.LONGEST_REASON);
        BasisRequest.check(basis, checks);
    }

    /** A decision that revokes, about nothing yet. */
    public OcopDecision revoking(UUID id) {
        return of(id, DecisionKind.REVOCATION, null);
    }

    /** A decision that withdraws what the ministry asked for, about nothing yet. */
    public OcopDecision withdrawing(UUID id, String requestedBy) {
        return of(id, DecisionKind.WITHDRAWAL, requestedBy);
    }

    private OcopDecision of(UUID id, DecisionKind kind, @Nullable String requestedBy) {
        return new OcopDecision(id, kind, authority, document, reason, null, null, requestedBy, List.of());
    }
}
