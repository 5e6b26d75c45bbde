package vn.ntm.criteria.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.Sha256;

/**
 * A year-end report as it was made. Neither its text nor its numbers are kept: they are made again of the facts of that day as
 * they were known at that instant, and the hashes tell whether they are the same.
 *
 * @param year the programme year that it is about
 * @param figuresOn the day that its figures are about; one of that year, so that they are by the units of that year
 * @param figuresKnownAt what was on file at this instant is in it
 * @param inputs the answers of which it was made, in their order
 * @param reportHash SHA-256 of the report, in lower-case hexadecimal
 */
public record MadeReport(
        ProgrammeYear year, LocalDate figuresOn, Instant figuresKnownAt, List<ReportInput> inputs, String reportHash) {

    public MadeReport {
        inputs = List.copyOf(inputs);
    }

    /** One line for each input: its name, a space, its hash, a line feed. */
    public String inputLines() {
        return inputs.stream()
                .map(input -> input.name() + " " + input.hash() + "\n")
                .collect(Collectors.joining());
    }

    /** SHA-256 over these lines. */
    public String inputsHash() {
        return Sha256.of(inputLines());
    }
}
