package vn.ntm.ledger.register.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.figure.Figure;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.figure.Progress;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.kernel.figure.Target;

/**
 * How far a target is reached.
 *
 * @param basis whether the facts on file or, for a closed year, the published figure is measured
 * @param observed what is measured, in the unit of the measure; absent when there is nothing
 * @param required what the target asks for, in the same unit
 * @param numerator of the share that is reached; absent when it is not known
 * @param denominator of that share; absent when only a percentage was published
 * @param of what the denominator counts; absent with it
 * @param countedOn the day on which it is counted: that of the question, or the last day of a unit that has ended since
 * @param reached the named units that have the level
 * @param missing the named units for which nothing on file says so
 * @param facts the query that lists the facts behind the number; absent where nothing is counted
 * @param figures the figures of the same unit and year
 */
@Schema(name = "AnnualTargetProgress")
record TargetProgressView(
        Progress.Status status,
        Progress.Basis basis,
        @Nullable BigDecimal observed,
        BigDecimal required,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Denominator of,
        LocalDate countedOn,
        @Nullable List<NamedUnit> reached,
        @Nullable List<NamedUnit> missing,
        @Nullable String facts,
        String figures) {

    /** What a target's progress is taken of. */
    @Schema(name = "TargetDenominator")
    enum Denominator {
        /** The value that the target asks for. */
        REQUIRED,
        /** The units of that kind that there were on the day. */
        UNITS_OF_THE_DAY,
        /** The units that the target names. */
        NAMED_UNITS
    }

    static TargetProgressView of(Figure figure, Progress progress, Target target, LocalDate countedOn, String figures) {
        Share share = share(figure, progress, target);
        return new TargetProgressView(
                progress.status(),
                progress.basis(),
                progress.observed(),
                progress.required(),
                share.numerator(),
                share.denominator(),
                share.of(),
                countedOn,
                progress.reached(),
                progress.missing(),
                figure.href(),
                figures);
    }

    private static Share share(Figure figure, Progress progress, Target target) {
        return switch (target) {
            case Target.Named _ -> new Share(progress.observed(), progress.required(), Denominator.NAMED_UNITS);
            case Target.AtLeast _, Target.Add _, Target.Maintain _ ->
                figure.kind() == Measure.Kind.RATIO
                        ? ofUnits(progress.basis() == Progress.Basis.RECORDED ? figure.recorded() : null)
                        : new Share(progress.observed(), progress.required(), Denominator.REQUIRED);
        };
    }

    /** A percentage keeps the units that it was computed of; of one that was only published they are not known. */
    private static Share ofUnits(@Nullable Recorded recorded) {
        Integer numerator = recorded == null ? null : recorded.numerator();
        Integer denominator = recorded == null ? null : recorded.denominator();
        return numerator == null || denominator == null
                ? new Share(null, null, null)
                : new Share(
                        BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), Denominator.UNITS_OF_THE_DAY);
    }

    private record Share(
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Denominator of) {}
}
