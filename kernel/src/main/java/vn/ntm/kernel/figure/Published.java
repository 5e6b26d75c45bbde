package vn.ntm.kernel.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/**
 * What a published report said. It is kept as printed and never corrected to fit the facts on file.
 *
 * @param publishedOn the day of the report, where the source says it
 * @param units the units that the report names
 */
public record Published(
        BigDecimal value,
        Status status,
        @Nullable LocalDate publishedOn,
        String source,
        Confidence confidence,
        @Nullable String note,
        List<NamedUnit> units) {

    public Published {
        units = List.copyOf(units);
    }

    /** Whether the report speaks of the whole year. */
    @Schema(name = "PublishedStatus")
    public enum Status {
        FINAL,
        /** One round, or a part of the year. */
        PARTIAL
    }
}
