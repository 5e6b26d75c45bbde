package vn.ntm.criteria.result.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;

/**
 * Something that reports of works count.
 *
 * @param code dotted, beginning with {@code works.}; its figure has the same code
 * @param source where it was read that it is reported
 */
public record ResultMeasure(
        String code,
        Bilingual label,
        ResultKind kind,
        ResultUnit unit,
        String source,
        Confidence confidence,
        @Nullable String note) {

    /** Whether there can be so much of it: nothing in halves that is counted. */
    public boolean takes(BigDecimal value) {
        return !unit.counted() || value.stripTrailingZeros().scale() <= 0;
    }
}
