package vn.ntm.awards.privacy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.person.domain.PersonField;
import vn.ntm.kernel.Confidence;

/**
 * For how long something of a person is kept.
 *
 * @param rule its name
 * @param keptMonths absent where no source says it: by such a rule nothing is erased
 * @param validTo the day after the last on which it holds; absent while it does
 */
public record RetentionRule(
        String rule,
        PersonField field,
        @Nullable Integer keptMonths,
        CountedFrom countedFrom,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        String source,
        Confidence confidence,
        @Nullable String note) {

    /** From when on the months are counted. */
    public enum CountedFrom {
        /** When it came on file. */
        RECORDED,
        /** When it was corrected, or no longer said. */
        SUPERSEDED
    }
}
