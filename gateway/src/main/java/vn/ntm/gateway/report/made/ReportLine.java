package vn.ntm.gateway.report.made;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.figure.Gap;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.kernel.figure.Progress;
import vn.ntm.kernel.figure.Published;

/** One measure of the year. What is not on file is absent; nothing is zero that nobody counted. */
@Schema(name = "ReportLine")
public record ReportLine(
        @Schema(description = "The code of the measure", examples = "communes.recognised.advanced", required = true)
        String measure,

        @Schema(description = "What it is called", required = true)
        Bilingual label,

        @Schema(description = "How it behaves over time", required = true)
        Measure.Kind kind,

        @Schema(description = "What one of it is", examples = "commune", required = true)
        String unitOfMeasure,

        @Schema(description = "What the facts on file add up to", examples = "4") @Nullable BigDecimal recorded,

        @Schema(description = "What a published report said", examples = "10") @Nullable BigDecimal published,

        @Schema(description = "Whether that report speaks of the whole year")
        Published.@Nullable Status publishedStatus,

        @Schema(description = "The day of that report", examples = "2024-02-21") @Nullable LocalDate publishedOn,

        @Schema(description = "The published figure less the recorded one", examples = "6") @Nullable BigDecimal gap,

        @Schema(description = "Why they differ") Gap.@Nullable Reason gapReason,

        @Schema(description = "What the plan of the year asked for") @Nullable ReportTarget target,

        @Schema(description = "How far that was reached") Progress.@Nullable Status progress) {

    /** What the plan of a year that is yet to come asks for, and nothing of what became of it. */
    public ReportLine plan() {
        return new ReportLine(measure, label, kind, unitOfMeasure, null, null, null, null, null, null, target, null);
    }
}
