package vn.ntm.ocop.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.fact.Provenance;

/**
 * A number that steps are held against, and where it was read.
 *
 * @param validFrom the first day on which it holds; what runs from the first day of new rules runs from it
 * @param validTo the day after the last; absent while it lasts
 */
public record OcopSetting(
        String ruleSet,
        OcopParameter parameter,
        int value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        Provenance provenance) {

    /** The last of the days that run from the first day of new rules; nothing of what runs from a case's own days. */
    public Optional<LocalDate> runsUntil() {
        return switch (parameter) {
            case TRANSITION_DAYS_FIRST, TRANSITION_DAYS_REEVALUATION ->
                Optional.ofNullable(validFrom).map(first -> first.plusDays(value));
            case COMMUNE_REVIEW_WORKING_DAYS,
                    REEVALUATION_WINDOW_OPENS_DAYS,
                    REEVALUATION_WINDOW_CLOSES_DAYS,
                    REEVALUATION_DAYS,
                    LATE_EXTENSION_MOST_DAYS,
                    CERTIFICATE_MONTHS,
                    EXPIRY_WARNING_DAYS,
                    REVOCATION_DAYS -> Optional.empty();
        };
    }
}
