package vn.ntm.local.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The province's year as the gateway answers it, as far as the table shows it. */
record ProvincialSummary(int year, @Nullable String validOn, boolean complete, List<Part> parts) {

    /** What one service said, or that it did not say. */
    record Part(
            String name,
            String status,
            @Nullable String asOf,
            @Nullable String reason,
            @Nullable List<Figure> figures,
            @Nullable List<Figure> nextYearTargets) {

        List<Figure> yearFigures() {
            return figures == null ? List.of() : figures;
        }

        List<Figure> targets() {
            return nextYearTargets == null ? List.of() : nextYearTargets;
        }
    }
}
