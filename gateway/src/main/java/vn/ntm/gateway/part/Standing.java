package vn.ntm.gateway.part;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.upstream.Unanswered.Reason;

/** What a part says of itself: whether it is there, of when it is, and if it is not fresh, why. */
public record Standing(
        @Schema(description = "What the part is called", examples = "criteria", required = true)
        String name,

        @Schema(
                description =
                        "FRESH: the service answered this question. STALE: it did not, and this is what it said of"
                                + " what was known at asOf. MISSING: it did not, and nothing is said of its matters; nothing is"
                                + " zero",
                required = true)
        PartStatus status,

        @Schema(description = "The instant whose knowledge it is; absent if the part is missing") @Nullable Instant asOf,

        @Schema(
                description = "Where the same is read again, at the gateway",
                examples = "/criteria/v1/figures?year=2023&validOn=2023-12-31&knownAt=2026-11-23T08%3A00%3A00Z",
                required = true)
        String href,

        @Schema(
                description = "Why the part is not FRESH. TIMED_OUT: not within the time for the whole answer."
                        + " FAILED: the service had a fault or broke off. UNREACHABLE: no connection could be had."
                        + " REFUSED: the service does not accept the question. INVALID_ANSWER: what came is not"
                        + " what was agreed")
        @Nullable Reason reason) {}
