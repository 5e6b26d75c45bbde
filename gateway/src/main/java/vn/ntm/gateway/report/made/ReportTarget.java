package vn.ntm.gateway.report.made;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.figure.Target;

/** What the annual plan asks for, as a line of the report says it. */
@Schema(name = "ReportTarget")
public record ReportTarget(
        @Schema(description = "In which of its shapes the plan asks for it", required = true)
        Target.Shape shape,

        @Schema(description = "So many, or the percentage that is kept; absent where units are named", examples = "20")
        @Nullable BigDecimal value,

        @Schema(description = "The level that the named units are to reach", examples = "STANDARD") @Nullable String level,

        @Schema(description = "The named units, by code", required = true)
        List<String> units) {

    public ReportTarget {
        units = List.copyOf(units);
    }
}
