package vn.ntm.local.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One figure of the summary, as far as the table shows it. */
record Figure(
        String measure,
        @Nullable Label label,
        @Nullable String unitOfMeasure,
        @Nullable Recorded recorded,
        @Nullable Published published,
        @Nullable PlannedTarget target,
        @Nullable Progress progress,
        @Nullable Gap gap) {

    record Label(String vi) {}

    /** Counted from the facts on file. */
    record Recorded(
            BigDecimal value,
            @Nullable Map<String, Integer> evidence,
            @Nullable List<Unit> units) {}

    /** Printed in a report. */
    record Published(
            BigDecimal value,
            @Nullable String status,
            @Nullable List<Unit> units) {}

    record PlannedTarget(Target target, @Nullable String wording) {}

    /** One of the four shapes; each says its amount in its own way. */
    record Target(
            String shape,
            @Nullable BigDecimal value,
            @Nullable BigDecimal percent,
            @Nullable List<Unit> units) {}

    record Unit(String code, @Nullable String name) {

        String shown() {
            return name == null ? code : name;
        }
    }

    record Progress(
            @Nullable String basis,
            @Nullable BigDecimal observed,
            @Nullable BigDecimal required,
            String status) {}

    record Gap(BigDecimal value, @Nullable String reason) {}

    String name() {
        return label == null ? measure : label.vi();
    }

    /** Whether anything was printed, or found on file, about the year. */
    boolean saysSomething() {
        return published != null || (recorded != null && recorded.value().signum() != 0);
    }
}
