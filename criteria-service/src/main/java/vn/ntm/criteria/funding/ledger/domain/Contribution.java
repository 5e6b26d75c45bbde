package vn.ntm.criteria.funding.ledger.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is posted.
 *
 * @param amount in whole đồng; of what is in kind, what it is valued at
 * @param inKind what it is if it is not money
 * @param quantity of workdays in days, of land in m²
 */
public record Contribution(
        BigDecimal amount,
        @Nullable ContributionKind inKind,
        @Nullable BigDecimal quantity) {

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    /** Equal numbers are equal, however they were written; one that is no such number is left for the rules to refuse. */
    public Contribution {
        amount = isAmount(amount) ? plain(amount) : amount;
        quantity = quantity != null && isQuantity(quantity) ? plain(quantity) : quantity;
    }

    public ContributionForm form() {
        return inKind == null ? ContributionForm.CASH : ContributionForm.IN_KIND;
    }

    boolean isMeasured() {
        return inKind != null && inKind.isMeasured();
    }

    /** Whether the number is a whole number of đồng above zero, of up to 18 digits. */
    static boolean isAmount(BigDecimal number) {
        return isQuantity(number) && number.stripTrailingZeros().scale() <= 0;
    }

    /** Whether the number is above zero and within what is kept. */
    static boolean isQuantity(BigDecimal number) {
        return number.signum() > 0
                && number.precision() - number.scale() <= MOST_DIGITS
                && number.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
