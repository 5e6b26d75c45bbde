package vn.ntm.ocop.ruleset.domain;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/** Where a part of a rule set was read. */
public record Origin(
        String source, Confidence confidence, @Nullable String note) {}
