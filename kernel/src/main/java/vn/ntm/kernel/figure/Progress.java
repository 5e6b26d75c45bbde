package vn.ntm.kernel.figure;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a target has been reached.
 *
 * @param basis whether the facts on file or, for a closed year, the published figure is measured
 * @param observed the value that is measured; absent when there is none
 * @param required the value that the target asks for
 * @param reached the named units that have the level
 * @param missing the named units for which nothing on file says so
 */
public record Progress(
        Basis basis,
        @Nullable BigDecimal observed,
        BigDecimal required,
        Status status,
        @Nullable List<NamedUnit> reached,
        @Nullable List<NamedUnit> missing) {

    public Progress {
        reached = reached == null ? null : List.copyOf(reached);
        missing = missing == null ? null : List.copyOf(missing);
    }

    /** What is measured. */
    @Schema(name = "ProgressBasis")
    public enum Basis {
        RECORDED,
        PUBLISHED
    }

    /** The verdict. */
    @Schema(name = "ProgressStatus")
    public enum Status {
        REACHED,
        NOT_REACHED,
        /** The year is over, and neither the facts nor a final published figure says what came of it. */
        NOT_ON_FILE
    }
}
