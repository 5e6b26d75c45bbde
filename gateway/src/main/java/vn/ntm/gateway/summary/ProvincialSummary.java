package vn.ntm.gateway.summary;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.web.AnswerTags;

/** The province's programme year on one page: what each service says, all at the same two times. */
record ProvincialSummary(
        @Schema(description = "The programme year", examples = "2023", required = true)
        int year,

        @Schema(description = "The day that the figures are about", examples = "2023-12-31", required = true)
        LocalDate validOn,

        @Schema(
                description = "What was on file at this instant answers, in all parts alike",
                examples = "2026-11-23T08:00:00Z",
                required = true)
        Instant knownAt,

        @Schema(description = "Whether every part is FRESH", required = true)
        boolean complete,

        @Schema(description = "criteria, ocop and awards, in this order", required = true)
        List<Part> parts) {

    static ProvincialSummary of(ProgrammeYear year, AsOf asOf, List<Part> parts) {
        return new ProvincialSummary(
                year.value(), asOf.validOn(), asOf.knownAt(), parts.stream().allMatch(Part::fresh), parts);
    }

    /** Changes when a part's own tag changes; the instant of asking is not in it. */
    @JsonIgnore
    EntityTag entityTag() {
        String content = parts.stream()
                .flatMap(part -> part.tags().stream().map(tag -> part.name() + " " + tag))
                .collect(Collectors.joining("\n", year + " " + validOn + "\n", ""));
        return AnswerTags.of(content.getBytes(UTF_8));
    }
}
