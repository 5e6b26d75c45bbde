package vn.ntm.awards.money.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Origin;

/**
 * A number that holds on days, and where it was read.
 *
 * @param form the form for which alone it holds; absent if for all
 * @param validFrom the first day on which it holds; absent if not known
 * @param validTo the day after the last; absent while it lasts
 */
public record AwardSetting(
        AwardParameter parameter,
        @Nullable String form,
        BigDecimal value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        Origin origin) {

    /** What stands for a form where a number holds for all. */
    public static final String ALL_FORMS = "ANY";
}
