package vn.ntm.awards.decision.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ntm.awards.commendation.application.AwardOnFile;
import vn.ntm.awards.decision.domain.AwardDecision;

/**
 * A decision that was signed, with the commendations that came of it.
 *
 * @param awards what they say as it was known; what was annulled stays among them
 */
public record DecisionOnFile(AwardDecision decision, List<AwardOnFile> awards, Instant recordedAt) {

    public DecisionOnFile {
        awards = List.copyOf(awards);
    }

    /** The money of all of whom it is known how much it is; nothing if it is of none. */
    public Optional<BigDecimal> amount() {
        return awards.stream()
                .map(award -> award.commendation().amount())
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add);
    }

    /** Of how many nobody could say how much money goes with it. */
    public long withoutAmount() {
        return awards.stream()
                .filter(award -> award.commendation().amount() == null)
                .count();
    }
}
