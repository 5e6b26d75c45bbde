package vn.ntm.gateway.report.made;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.ProgrammeYear;

/** A part of the report: what one service says of a year. */
@Schema(name = "ReportSection")
public record ReportSection(
        @Schema(
                description = "What was asked: the figures of the year, or the targets of the next",
                examples = "ocop.figures.2023",
                required = true)
        String name,

        @Schema(description = "Its heading", required = true)
        Bilingual title,

        @Schema(description = "The year of its measures", required = true)
        ProgrammeYear programmeYear,

        @Schema(description = "The measures, in the order in which the service gives them", required = true)
        List<ReportLine> lines) {

    public ReportSection {
        lines = List.copyOf(lines);
    }
}
