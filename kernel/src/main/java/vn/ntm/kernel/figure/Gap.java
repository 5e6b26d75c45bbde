package vn.ntm.kernel.figure;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The published figure less the recorded one.
 *
 * @param reason why they differ; absent when they agree
 */
public record Gap(BigDecimal value, @Nullable Reason reason) {

    /** Why a published and a recorded figure differ. */
    @Schema(name = "GapReason")
    public enum Reason {
        /** The report counted more than the public record names. */
        UNNAMED_RECORDS,
        /** Sources contradict each other about facts on file, so these are not counted. */
        DISPUTED,
        /** The fact is on file, but no source says for which programme year it counts. */
        PROGRAMME_YEAR_UNKNOWN,
        /** More facts are on file than the report counted. */
        MORE_RECORDS_THAN_PUBLISHED
    }
}
