package vn.ntm.gateway.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.gateway.part.PartAnswer;

/** The province's programme year on one page: what each service says, all at the same two times. */
record ProvincialSummary(
        @Schema(description = "The programme year", examples = "2023", required = true)
        int year,

        @Schema(description = "The day that the figures are about", examples = "2023-12-31", required = true)
        LocalDate validOn,

        @Schema(
                description = "What was on file at this instant answers, in all parts that are FRESH",
                examples = "2026-11-23T08:00:00Z",
                required = true)
        Instant knownAt,

        @Schema(description = "Whether every part is FRESH", required = true)
        boolean complete,

        @Schema(description = "criteria, ocop and awards, in this order", required = true)
        List<Part> parts) {

    static ProvincialSummary of(SummaryQuestion question, Instant knownAt, List<PartAnswer> answers) {
        return new ProvincialSummary(
                question.year().value(),
                question.validOn(),
                knownAt,
                answers.stream().allMatch(PartAnswer::fresh),
                answers.stream().map(Part::of).toList());
    }
}
