package vn.ntm.gateway.part;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.upstream.Unanswered.Reason;

/**
 * What has become of one part.
 *
 * @param asOf the instant whose knowledge it is; absent if it is missing
 * @param href where its first question is asked again, at the gateway
 * @param reason why it is not fresh
 * @param answers one for each question; none if it is missing
 */
public record PartAnswer(
        String name,
        PartStatus status,
        @Nullable Instant asOf,
        String href,
        @Nullable Reason reason,
        List<Answer> answers) {

    public PartAnswer {
        answers = List.copyOf(answers);
    }

    static PartAnswer fresh(PartQuestion part, Instant knownAt, List<Answer> answers) {
        return new PartAnswer(part.name(), PartStatus.FRESH, knownAt, href(part, knownAt), null, answers);
    }

    static PartAnswer stale(PartQuestion part, KeptParts.Kept kept, Reason reason) {
        return new PartAnswer(
                part.name(), PartStatus.STALE, kept.asOf(), href(part, kept.asOf()), reason, kept.answers());
    }

    static PartAnswer missing(PartQuestion part, Instant knownAt, Reason reason) {
        return new PartAnswer(part.name(), PartStatus.MISSING, null, href(part, knownAt), reason, List.of());
    }

    public boolean fresh() {
        return status == PartStatus.FRESH;
    }

    public Brief brief() {
        return new Brief(name, status, asOf, reason);
    }

    private static String href(PartQuestion part, Instant knownAt) {
        return part.questions().getFirst().href(knownAt);
    }

    /** A part without what it says. */
    public record Brief(
            String name,
            PartStatus status,
            @Nullable Instant asOf,
            @Nullable Reason reason) {}
}
