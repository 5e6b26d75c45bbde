package vn.ntm.kernel.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;

/**
 * One measure of one programme year: what is recorded, published and planned, side by side and never mixed.
 *
 * @param progress the recorded (or, for a closed year, the published) value against the target
 * @param gap the published value less the recorded one; absent unless both are there
 * @param href the query that lists the facts behind the number
 */
public record Figure(
        String measure,
        Bilingual label,
        Measure.Kind kind,
        String unitOfMeasure,
        @Nullable Recorded recorded,
        @Nullable Published published,
        @Nullable PlannedTarget target,
        @Nullable Progress progress,
        @Nullable Gap gap,
        @Nullable String href) {

    /**
     * Puts the parts of a figure together.
     *
     * @param closed whether the year is over and its published figures are frozen
     * @param undated facts on file whose programme year no source says, and which may explain a gap
     */
    public static Figure of(
            Measure measure,
            @Nullable Recorded recorded,
            @Nullable Published published,
            @Nullable PlannedTarget target,
            boolean closed,
            int undated,
            @Nullable String href) {
        return new Figure(
                measure.code(),
                measure.label(),
                measure.kind(),
                measure.unitOfMeasure(),
                recorded,
                published,
                target,
                target == null ? null : Assessment.of(target.target(), recorded, published, closed),
                gap(recorded, published, undated),
                href);
    }

    private static @Nullable Gap gap(@Nullable Recorded recorded, @Nullable Published published, int undated) {
        if (recorded == null || published == null || published.status() == Published.Status.PARTIAL) {
            return null;
        }
        BigDecimal difference = published.value().subtract(recorded.value());
        return new Gap(difference, reason(difference, recorded.disputed(), undated));
    }

    private static Gap.@Nullable Reason reason(BigDecimal difference, int disputed, int undated) {
        if (difference.signum() == 0) {
            return null;
        }
        if (difference.signum() < 0) {
            return Gap.Reason.MORE_RECORDS_THAN_PUBLISHED;
        }
        if (difference.compareTo(BigDecimal.valueOf(undated)) <= 0) {
            return Gap.Reason.PROGRAMME_YEAR_UNKNOWN;
        }
        return difference.compareTo(BigDecimal.valueOf(disputed)) <= 0
                ? Gap.Reason.DISPUTED
                : Gap.Reason.UNNAMED_RECORDS;
    }
}
