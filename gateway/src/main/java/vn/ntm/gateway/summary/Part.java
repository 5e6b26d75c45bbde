package vn.ntm.gateway.summary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.figure.Verbatim;
import vn.ntm.gateway.part.Answer;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.Standing;

/** What one service contributes to the summary, or that it does not. */
record Part(
        @JsonUnwrapped Standing standing,

        @Schema(
                description = "The figures of the year, exactly as the service gave them; their href is below the"
                        + " path of the service")
        @Nullable Verbatim figures,

        @Schema(description = "The figures of the year after that have a target") @Nullable Verbatim nextYearTargets) {

    /** What a service says of a year that it is not asked about. */
    private static final Verbatim NONE = new Verbatim("[]");

    static Part of(PartAnswer answer) {
        List<Answer> said = answer.answers();
        boolean asked = said.size() > 1;
        return new Part(
                answer.standing(),
                said.isEmpty() ? null : new Verbatim(said.getFirst().json()),
                said.isEmpty() ? null : asked ? new Verbatim(said.getLast().json()) : NONE);
    }
}
