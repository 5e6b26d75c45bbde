package vn.ntm.criteria.criteriaset.domain.indicator;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/** Where a part of a criteria set was read. */
public record Origin(
        String source, Confidence confidence, @Nullable String note) {}
