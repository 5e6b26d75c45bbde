package vn.ntm.awards.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.Recorded;

/** Counts recipients, not rows: a row without a name says how many it stands for. */
final class CommendationCount {

    private final List<AwardTally> tallies;

    CommendationCount(List<AwardTally> tallies) {
        this.tallies = List.copyOf(tallies);
    }

    Recorded recipients(RecipientKind kind) {
        return recipients(tally -> tally.kind() == kind);
    }

    /** The evidence is counted by recipients too, so that it adds up to the count. */
    Recorded recipients(Predicate<AwardTally> which) {
        Map<Evidence, Integer> evidence = new EnumMap<>(Evidence.class);
        tallies.stream()
                .filter(which)
                .forEach(tally -> evidence.merge(tally.evidence(), tally.recipients(), Math::addExact));
        return Recorded.count(evidence, 0);
    }

    /**
     * The share of some among those of whom it is known.
     *
     * @return nothing if it is known of nobody
     */
    @Nullable Recorded share(Predicate<AwardTally> known, Predicate<AwardTally> which) {
        return Recorded.ratio(sum(known.and(which)), sum(known));
    }

    /** @return the sum of the amounts and how many of them rest on what; nothing if no amount is on file */
    @Nullable Recorded money() {
        Map<Evidence, Integer> evidence = new EnumMap<>(Evidence.class);
        BigDecimal total = BigDecimal.ZERO;
        for (AwardTally tally : tallies) {
            if (tally.amounts() > 0) {
                evidence.merge(tally.evidence(), tally.amounts(), Math::addExact);
                total = total.add(tally.money());
            }
        }
        return evidence.isEmpty() ? null : Recorded.sum(total, evidence);
    }

    private int sum(Predicate<AwardTally> which) {
        return tallies.stream().filter(which).mapToInt(AwardTally::recipients).sum();
    }
}
