package vn.ntm.gateway.summary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.gateway.part.Cut;
import vn.ntm.gateway.part.PartAnswer;

/** The province's programme year on one page: what each service says, all at the same two times. */
record ProvincialSummary(
        @Schema(description = "The programme year", examples = "2023", required = true)
        int year,

        @JsonUnwrapped Cut cut,

        @Schema(description = "criteria, ocop and awards, in this order", required = true)
        List<Part> parts) {

    static ProvincialSummary of(SummaryQuestion question, Instant knownAt, List<PartAnswer> answers) {
        return new ProvincialSummary(
                question.year().value(),
                Cut.of(question.validOn(), knownAt, answers),
                answers.stream().map(Part::of).toList());
    }
}
