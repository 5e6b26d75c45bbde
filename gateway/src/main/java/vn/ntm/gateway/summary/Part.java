package vn.ntm.gateway.summary;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.figure.Verbatim;
import vn.ntm.gateway.part.Answer;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.PartStatus;
import vn.ntm.gateway.upstream.Unanswered;

/** What one service contributes to the summary, or that it does not. */
record Part(
        @Schema(description = "The service: criteria, ocop or awards", examples = "criteria", required = true)
        String name,

        @Schema(
                description = "FRESH: the service answered this question. STALE: it did not, and these are its figures"
                        + " as they were known at asOf. MISSING: it did not, and nothing is said of its matters;"
                        + " nothing is zero",
                required = true)
        PartStatus status,

        @Schema(description = "The instant whose knowledge the figures are; absent if the part is missing") @Nullable Instant asOf,

        @Schema(
                description = "Where the same figures are read again, at the gateway",
                examples = "/criteria/v1/figures?year=2023&validOn=2023-12-31&knownAt=2026-11-23T08%3A00%3A00Z",
                required = true)
        String href,

        @Schema(
                description = "Why the part is not FRESH. TIMED_OUT: not within the time for the whole answer."
                        + " FAILED: the service had a fault or broke off. UNREACHABLE: no connection could be had."
                        + " REFUSED: the service does not accept the question. INVALID_ANSWER: what came is not"
                        + " what was agreed")
        Unanswered.@Nullable Reason reason,

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
                answer.name(),
                answer.status(),
                answer.asOf(),
                answer.href(),
                answer.reason(),
                said.isEmpty() ? null : new Verbatim(said.getFirst().json()),
                said.isEmpty() ? null : asked ? new Verbatim(said.getLast().json()) : NONE);
    }
}
