package vn.ntm.awards.money.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.money.domain.Assumption;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.Money;

/**
 * The money that goes with a decision.
 *
 * @param decisionOn the day of the decision, as the question names it
 * @param total of all lines; absent if one of them cannot be reckoned
 * @param reckoned of the lines that can be reckoned; absent if none can be
 * @param confidence no surer than the least sure of what the lines stand on; absent if none can be reckoned
 * @param assumptions what the answer stands on besides its sources
 * @param knownAt the instant whose knowledge answered
 */
@Schema(name = "Amounts")
record AmountsView(
        LocalDate decisionOn,
        List<AmountLineView> lines,
        @Nullable Money total,
        @Nullable Money reckoned,
        @Nullable Confidence confidence,
        List<Assumption> assumptions,
        Instant knownAt) {

    static AmountsView of(LocalDate decisionOn, List<AmountLineView> lines, Instant knownAt) {
        Money sum = lines.stream()
                .map(AmountLineView::amount)
                .filter(Objects::nonNull)
                .map(Money::amount)
                .reduce(BigDecimal::add)
                .map(Money::dong)
                .orElse(null);
        boolean whole = lines.stream().allMatch(line -> line.lacks() == null);
        var assumptions = new TreeSet<Assumption>();
        assumptions.add(Assumption.DECISION_DAY_AS_ASKED);
        lines.forEach(line -> assumptions.addAll(line.assumptions()));
        return new AmountsView(
                decisionOn, lines, whole ? sum : null, sum, confidence(lines), List.copyOf(assumptions), knownAt);
    }

    private static @Nullable Confidence confidence(List<AmountLineView> lines) {
        return lines.stream()
                .map(AmountLineView::basis)
                .filter(Objects::nonNull)
                .map(AmountLineView.BasisView::confidence)
                .max(Confidence::compareTo)
                .orElse(null);
    }
}
