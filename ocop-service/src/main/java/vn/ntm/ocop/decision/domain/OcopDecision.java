package vn.ntm.ocop.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.domain.Decision;

/**
 * A decision about the certificates of many products of many producers.
 *
 * @param authority whose decision it is; the issuer is who it names as printed
 * @param document number, issuer and day of signing, all of which are known of what is decided here
 * @param reason why it was decided
 * @param programmeYear of a recognition: the year for which it counts, not that of the signing
 * @param round of a recognition: the round (đợt) of the year
 * @param requestedBy of a withdrawal: the document in which the ministry asked for it
 */
public record OcopDecision(
        UUID id,
        DecisionKind kind,
        DecisionAuthority authority,
        Decision document,
        @Nullable String reason,
        @Nullable ProgrammeYear programmeYear,
        @Nullable Integer round,
        @Nullable String requestedBy,
        List<DecisionItem> items) {

    public OcopDecision {
        if (document.number() == null || document.issuer() == null || document.signedOn() == null) {
            throw new IllegalArgumentException("A decision that is made here has its number, issuer and day");
        }
        items = List.copyOf(items);
    }

    public LocalDate signedOn() {
        return present(document.signedOn());
    }

    public String number() {
        return present(document.number());
    }

    public String issuer() {
        return present(document.issuer());
    }

    /** The same, about these certificates. */
    public OcopDecision with(List<DecisionItem> decided) {
        return new OcopDecision(id, kind, authority, document, reason, programmeYear, round, requestedBy, decided);
    }

    private static <T> T present(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("A decision has its number, issuer and day");
        }
        return part;
    }
}
