package vn.ntm.gateway.summary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.figure.FigureQuestion;
import vn.ntm.gateway.figure.Figures;
import vn.ntm.gateway.figure.Verbatim;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Unanswered;

/** What one service contributes to the summary, or that it does not. */
record Part(
        @Schema(description = "The service: criteria, ocop or awards", examples = "criteria", required = true)
        String name,

        @Schema(
                description = "FRESH: the service answered this question. MISSING: it did not, and nothing is said"
                        + " of its matters; nothing is zero",
                required = true)
        Status status,

        @Schema(description = "The instant whose knowledge the figures are; absent if the part is missing") @Nullable Instant asOf,

        @Schema(
                description = "Where the same figures are read again, at the gateway",
                examples = "/criteria/v1/figures?year=2023&validOn=2023-12-31&knownAt=2026-11-23T08%3A00%3A00Z",
                required = true)
        String href,

        @Schema(
                description = "Why the part is missing. TIMED_OUT: not within the time for the whole answer."
                        + " FAILED: the service had a fault or broke off. UNREACHABLE: no connection could be had."
                        + " REFUSED: the service does not accept the question. INVALID_ANSWER: what came is not"
                        + " what was agreed")
        Unanswered.@Nullable Reason reason,

        @Schema(
                description = "The figures of the year, exactly as the service gave them; their href is below the"
                        + " path of the service")
        @Nullable Verbatim figures,

        @Schema(description = "The figures of the year after that have a target") @Nullable Verbatim nextYearTargets,

        @JsonIgnore @Schema(hidden = true) List<String> tags) {

    static Part fresh(FigureQuestion question, Figures figures, Figures planned) {
        return new Part(
                question.service().label(),
                Status.FRESH,
                question.asOf().knownAt(),
                question.href(),
                null,
                figures.all(),
                planned.planned(),
                List.of(tag(figures), tag(planned)));
    }

    static Part missing(FactService service, String href, Unanswered.Reason reason) {
        return new Part(service.label(), Status.MISSING, null, href, reason, null, null, List.of());
    }

    boolean fresh() {
        return status == Status.FRESH;
    }

    Brief brief() {
        return new Brief(name, status, reason);
    }

    /** A service without an ETag is known by its figures. */
    private static String tag(Figures figures) {
        return Objects.requireNonNullElse(figures.entityTag(), figures.all().json());
    }

    /** Whether the figures are what the service says to this question. */
    @Schema(name = "PartStatus")
    enum Status {
        FRESH,
        MISSING
    }

    /** A part without its figures. */
    record Brief(String name, Status status, Unanswered.@Nullable Reason reason) {}
}
