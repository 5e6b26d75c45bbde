package vn.ntm.awards.campaign.domain;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.ledger.domain.PlainNumber;

/**
 * How many recipients of a kind can be given a form in a campaign.
 *
 * @param form the code of the form
 * @param most absent where no number is allotted
 * @param directShareLeast so many of a hundred of those who are given it work directly, at least; absent where nobody says so
 */
public record Quota(
        String form,
        RecipientKind recipient,
        @Nullable Integer most,
        @Nullable BigDecimal directShareLeast) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Quota {
        directShareLeast = directShareLeast == null ? null : PlainNumber.of(directShareLeast);
    }

    /** How many more can be given the form, where a number is allotted; none if it is used up. */
    public @Nullable Integer left(Granted granted) {
        return most == null ? null : Math.max(0, most - granted.count());
    }

    /** @param granted all that would then be given the form */
    public QuotaVerdict of(Granted granted) {
        if (most != null && granted.count() > most) {
            return QuotaVerdict.EXCEEDED;
        }
        if (directShareLeast == null || reaches(granted.direct(), granted.count())) {
            return QuotaVerdict.KEPT;
        }
        return reaches(granted.direct() + granted.unknown(), granted.count())
                ? QuotaVerdict.SHARE_UNKNOWN
                : QuotaVerdict.SHARE_TOO_SMALL;
    }

    /** Compared by multiplication: no share is rounded. */
    private boolean reaches(int direct, int of) {
        return BigDecimal.valueOf(direct)
                        .multiply(HUNDRED)
                        .compareTo(Objects.requireNonNull(directShareLeast).multiply(BigDecimal.valueOf(of)))
                >= 0;
    }
}
