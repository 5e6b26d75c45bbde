package vn.ntm.gateway.part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which day and which instant a composed answer is, and whether all of it is there. */
public record Cut(
        @Schema(description = "The day that the answer is about", examples = "2023-12-31", required = true)
        LocalDate validOn,

        @Schema(
                description = "What was on file at this instant answers, in all parts that are FRESH",
                examples = "2026-11-23T08:00:00Z",
                required = true)
        Instant knownAt,

        @Schema(description = "Whether every part is FRESH", required = true)
        boolean complete) {

    public static Cut of(LocalDate validOn, Instant knownAt, List<PartAnswer> answers) {
        return new Cut(validOn, knownAt, answers.stream().allMatch(PartAnswer::fresh));
    }
}
