package vn.ntm.awards.money.domain;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.domain.Coefficient;
import vn.ntm.awards.regime.domain.Rounding;
import vn.ntm.awards.regime.domain.RoundingRule;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Origin;
import vn.ntm.ledger.domain.PlainNumber;

/**
 * What an amount stands on.
 *
 * @param regime the code of the regime of the day
 * @param coefficient as it is on file: that of an individual where there is a multiplier
 * @param multiplier absent where the coefficient is stated for the kind itself
 * @param rounding absent where no source states it
 */
public record AmountGround(
        String regime,
        RecipientKind recipient,
        Coefficient coefficient,
        @Nullable Multiplier multiplier,
        BaseSalary baseSalary,
        @Nullable RoundingRule rounding) {

    /** By how much the base salary is multiplied. */
    public BigDecimal factor() {
        return PlainNumber.of(
                multiplier == null ? coefficient.value() : coefficient.value().multiply(multiplier.value()));
    }

    /**
     * The amount for one recipient.
     *
     * @param notRetrieved whether the text of the regime was not found
     */
    public Reckoned.Amount reckoned(boolean notRetrieved) {
        Rounding used = rounding == null ? Rounding.NONE : rounding.rounding();
        BigDecimal amount = used.of(factor().multiply(baseSalary.amount()));
        return new Reckoned.Amount(amount, factor(), this, assumptions(notRetrieved));
    }

    /** No surer than the least sure of what it is made of. */
    public Confidence confidence() {
        return Stream.of(
                        coefficient.origin(),
                        multiplier == null ? null : multiplier.origin(),
                        baseSalary.origin(),
                        rounding == null ? null : rounding.origin())
                .filter(Objects::nonNull)
                .map(Origin::confidence)
                .max(Confidence::compareTo)
                .orElseThrow();
    }

    private Set<Assumption> assumptions(boolean notRetrieved) {
        Set<Assumption> found = EnumSet.noneOf(Assumption.class);
        if (rounding == null) {
            found.add(Assumption.ROUNDING_UNKNOWN);
        }
        if (multiplier != null) {
            found.add(Assumption.COEFFICIENT_BY_MULTIPLIER);
        }
        if (recipient == RecipientKind.TERRITORY && coefficient.recipient() != RecipientKind.TERRITORY) {
            found.add(Assumption.TERRITORY_AS_COLLECTIVE);
        }
        if (notRetrieved) {
            found.add(Assumption.REGIME_NOT_RETRIEVED);
        }
        return found;
    }
}
