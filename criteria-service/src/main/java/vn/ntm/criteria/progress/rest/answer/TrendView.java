package vn.ntm.criteria.progress.rest.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.progress.application.ReadProgress;
import vn.ntm.criteria.progress.application.ReadTrend;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;

/**
 * How the progress of the communes of a unit went, quarter by quarter.
 *
 * @param quarters the first first; those before the programme, and those in which the unit did not exist, are left out
 */
@Schema(name = "ProgressTrend")
public record TrendView(UnitCode unit, List<QuarterProgress> quarters, LocalDate validOn, Instant knownAt) {

    public TrendView {
        quarters = List.copyOf(quarters);
    }

    public static TrendView of(UnitCode unit, List<ReadTrend.Point> points, AsOf asOf, @Nullable Instant instant) {
        return new TrendView(
                unit,
                points.stream()
                        .map(point -> QuarterProgress.of(unit, point, instant))
                        .toList(),
                asOf.validOn(),
                asOf.knownAt());
    }

    /**
     * One quarter.
     *
     * @param day its last day, or that of the question while it lasts
     * @param communes how many there were on the day
     * @param title of which the holders are counted
     * @param holding those that held it on the day
     * @param period the latest one that was over, for no longer than a year, and in which anything was recorded; absent,
     *     with what was found in it, if there was none
     * @param total what was found in the period, of the communes of the day
     */
    @Schema(name = "QuarterProgress")
    public record QuarterProgress(
            @Schema(pattern = "^\\d{4}-Q[1-4]$", examples = "2024-Q4")
            String quarter,

            LocalDate day,
            int communes,
            Level title,
            ShareView holding,
            @Schema(pattern = "^\\d{4}(-H[12])?$") @Nullable String period,
            @Nullable String set,
            @Nullable Integer version,
            @Nullable ProgressSum total) {

        static QuarterProgress of(UnitCode unit, ReadTrend.Point point, @Nullable Instant instant) {
            var found = point.found();
            var question = found.map(ReadProgress.Found::question);
            return new QuarterProgress(
                    point.quarter().toString(),
                    point.asOf().validOn(),
                    point.communes(),
                    point.title(),
                    ShareView.of(
                            point.holding(),
                            point.communes(),
                            ProgressLinks.titles(
                                    unit, point.title(), point.asOf().validOn(), instant)),
                    question.map(asked -> asked.period().toString()).orElse(null),
                    question.map(asked -> asked.set().code()).orElse(null),
                    question.map(asked -> asked.set().number()).orElse(null),
                    found.map(all -> ProgressSum.of(
                                    all, new ProgressLinks(all.question(), unit, instant), all.communes()))
                            .orElse(null));
        }
    }
}
