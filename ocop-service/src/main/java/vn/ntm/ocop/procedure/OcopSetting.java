package vn.ntm.ocop.procedure;

import java.time.LocalDate;
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
        Provenance provenance) {}
