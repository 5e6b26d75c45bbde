package vn.ntm.gateway.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.gateway.part.Cut;
import vn.ntm.gateway.part.PartAnswer;

/** The province's plan of a year, and how far it has come: what each service says, all at the same two times. */
record YearTargets(
        @Schema(description = "The programme year of the plan", examples = "2024", required = true)
        int year,

        @JsonUnwrapped Cut cut,

        @Schema(description = "criteria, ocop and awards, in this order", required = true)
        List<TargetPart> parts) {

    static YearTargets of(TargetsQuestion question, Instant knownAt, List<PartAnswer> answers) {
        return new YearTargets(
                question.year().value(),
                Cut.of(question.validOn(), knownAt, answers),
                answers.stream().map(TargetPart::of).toList());
    }
}
