package vn.ntm.awards.decision.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.decision.application.DecisionOnFile;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Money;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.domain.Decision;

/**
 * A decision that commends.
 *
 * @param issuerKind who signed it
 * @param programmeYear the year for which it commends, not that of the signing
 * @param commendations all that came of it; what was annulled since says so
 * @param recipientCount how many it commends, named or not
 * @param amount the money of all of whom it is known how much it is; absent if it is of none
 * @param withoutAmount of how many nobody could say how much money goes with the form
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "AwardDecision")
record DecisionView(
        UUID decisionId,
        IssuerKind issuerKind,
        Decision decision,
        ProgrammeYear programmeYear,
        List<DecidedView> commendations,
        int recipientCount,
        @Nullable Money amount,
        long withoutAmount,
        @Nullable String note,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    /** @param names of persons, where they are public */
    static DecisionView of(DecisionOnFile onFile, Map<UUID, String> names, LocalDate day, @Nullable AsOf asOf) {
        var decision = onFile.decision();
        return new DecisionView(
                decision.id(),
                decision.issuer(),
                decision.document(),
                decision.programmeYear(),
                onFile.awards().stream()
                        .map(award -> DecidedView.of(award, names, day))
                        .toList(),
                onFile.awards().size(),
                onFile.amount().map(Money::dong).orElse(null),
                onFile.withoutAmount(),
                decision.note(),
                onFile.recordedAt(),
                asOf);
    }
}
