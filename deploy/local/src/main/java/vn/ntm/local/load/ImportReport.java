package vn.ntm.local.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service says about one file that was sent to it. */
public record ImportReport(
        int rows,
        int created,
        int unchanged,
        int superseded,
        int refused,
        @Nullable List<Refusal> refusals) {

    /**
     * One row that was not taken.
     *
     * @param line its line in the file, the header being line 1
     */
    public record Refusal(
            int line, String code, String message, @Nullable String column) {

        String text() {
            return column == null
                    ? "line %d: %s (%s)".formatted(line, message, code)
                    : "line %d, %s: %s (%s)".formatted(line, column, message, code);
        }
    }

    List<Refusal> everyRefusal() {
        return refusals == null ? List.of() : refusals;
    }
}
