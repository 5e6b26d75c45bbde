package vn.ntm.criteria.result.domain;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/**
 * That an indicator of a criteria set rests on a measure: who reaches more of the one comes nearer to the other.
 *
 * @param source where that was read
 */
public record RestingIndicator(
        String measure,
        String set,
        int version,
        String indicator,
        String source,
        Confidence confidence,
        @Nullable String note) {}
