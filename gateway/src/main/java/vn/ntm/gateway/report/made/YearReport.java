package vn.ntm.gateway.report.made;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.Sha256;

/** What the province reports of a programme year: its results, and what is asked of the next. */
@Schema(name = "YearReport")
public record YearReport(
        @Schema(description = "The programme year", required = true)
        ProgrammeYear year,

        @Schema(
                description = "The day that the figures of the year are about, one of that year",
                examples = "2023-12-31",
                required = true)
        LocalDate validOn,

        @Schema(description = "The day by which the targets of the next year were announced", required = true)
        LocalDate targetsOn,

        @Schema(description = "What was on file at this instant is in it", required = true)
        Instant knownAt,

        @Schema(description = "The answers of which it was made", required = true)
        List<Input> inputs,

        @Schema(
                description = "SHA-256 over one line for each input: its name, a space, its hash, a line feed",
                required = true)
        String inputsHash,

        @Schema(
                description = "SHA-256 of the report as CSV: of its codes and numbers, not of its words",
                required = true)
        String reportHash,

        @Schema(description = "The results by service, then the plan of the next year", required = true)
        List<ReportSection> sections) {

    public YearReport {
        inputs = List.copyOf(inputs);
        sections = List.copyOf(sections);
    }

    /** @param inputs of which the sections were read */
    public static YearReport of(
            ProgrammeYear year,
            LocalDate validOn,
            LocalDate targetsOn,
            Instant knownAt,
            List<Input> inputs,
            List<ReportSection> sections) {
        String lines = inputs.stream()
                .map(input -> input.name() + " " + input.hash() + "\n")
                .collect(Collectors.joining());
        return new YearReport(
                year,
                validOn,
                targetsOn,
                knownAt,
                inputs,
                Sha256.of(lines),
                Sha256.of(PlainReport.of(year, validOn, sections)),
                sections);
    }

    /** The report as it is hashed. */
    public byte[] plain() {
        return PlainReport.of(year, validOn, sections);
    }

    /** An answer of which the report was made. */
    @Schema(name = "YearReportInput")
    public record Input(
            @Schema(description = "What was asked", examples = "ocop.figures.2023", required = true)
            String name,

            @Schema(description = "SHA-256 of the answer, byte for byte", required = true)
            String hash,

            @Schema(description = "Where the same is asked again, at the gateway", required = true)
            String href) {}
}
