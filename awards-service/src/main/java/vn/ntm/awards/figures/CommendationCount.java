package vn.ntm.awards.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.Recorded;

/** Counts recipients, not rows: a row without a name says how many it stands for. */
final class CommendationCount {

    /** A share of fewer recipients would tell of one of them what it is (ADR 42). */
    private static final int FEWEST = 5;

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
     * @return nothing if it is known of too few
     */
    @Nullable Recorded share(Predicate<AwardTally> known, Predicate<AwardTally> which) {
        return sum(known, AwardTally::toldApart) < FEWEST
                ? null
                : Recorded.ratio(sum(known.and(which), AwardTally::recipients), sum(known, AwardTally::recipients));
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

    private int sum(Predicate<AwardTally> which, ToIntFunction<AwardTally> of) {
        return tallies.stream().filter(which).mapToInt(of).sum();
    }
}
