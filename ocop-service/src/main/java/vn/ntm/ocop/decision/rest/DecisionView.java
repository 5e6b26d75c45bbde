package vn.ntm.ocop.decision.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ocop.decision.domain.DecisionAuthority;
import vn.ntm.ocop.decision.domain.DecisionItem;
import vn.ntm.ocop.decision.domain.DecisionKind;
import vn.ntm.ocop.decision.domain.OcopDecision;

/**
 * A decision about certificates.
 *
 * @param authority whose decision it is
 * @param issuer who issued it, as printed
 * @param programmeYear of a recognition: the year for which it counts, not that of the signing
 * @param round of a recognition: the round of the year
 * @param requestedBy of a withdrawal: the document in which the ministry asked for it
 * @param certificates what it is about
 * @param source where it can be read
 * @param validOn the day of the question, if one was asked for
 * @param knownAt the instant of the question, if one was asked for
 */
@Schema(name = "OcopDecision")
public record DecisionView(
        UUID id,
        DecisionKind kind,
        DecisionAuthority authority,
        String number,
        String issuer,
        LocalDate signedOn,
        @Nullable ProgrammeYear programmeYear,
        @Nullable Integer round,
        @Nullable String requestedBy,
        List<ItemView> certificates,
        @Nullable String reason,
        String source,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    public static DecisionView of(OcopDecision decision) {
        return of(decision, null, null);
    }

    public static DecisionView of(OcopDecision decision, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        return new DecisionView(
                decision.id(),
                decision.kind(),
                decision.authority(),
                decision.number(),
                decision.issuer(),
                decision.signedOn(),
                decision.programmeYear(),
                decision.round(),
                decision.requestedBy(),
                decision.items().stream().map(ItemView::of).toList(),
                decision.reason(),
                decision.document().source(),
                validOn,
                knownAt);
    }

    /**
     * A certificate that the decision is about.
     *
     * @param dossier of a recognition: the dossier that was evaluated
     */
    @Schema(name = "OcopDecisionItem")
    public record ItemView(
            UUID certificate,
            String productKey,
            int stars,
            @Nullable UUID dossier) {

        static ItemView of(DecisionItem item) {
            return new ItemView(item.certificate(), item.product(), item.stars(), item.dossier());
        }
    }
}
