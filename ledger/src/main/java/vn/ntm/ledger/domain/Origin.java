package vn.ntm.ledger.domain;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/** Where a rule was read. */
public record Origin(
        String source, Confidence confidence, @Nullable String note) {}
