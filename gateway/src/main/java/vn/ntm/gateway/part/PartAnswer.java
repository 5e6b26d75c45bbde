package vn.ntm.gateway.part;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.upstream.Refused;
import vn.ntm.gateway.upstream.Unanswered;

/**
 * What has become of one part.
 *
 * @param standing what it says of itself; its address is that of the first question
 * @param namesPersons whether there are names of persons in it
 * @param answers one for each question; none if it is missing
 * @param refused what the service said if it refused one of the questions with a problem document
 */
public record PartAnswer(
        Standing standing,
        boolean namesPersons,
        List<Answer> answers,
        @Nullable Refused refused) {

    public PartAnswer {
        answers = List.copyOf(answers);
    }

    static PartAnswer fresh(PartQuestion part, Instant knownAt, List<Answer> answers) {
        var standing = new Standing(part.name(), PartStatus.FRESH, knownAt, href(part, knownAt), null);
        return new PartAnswer(standing, part.namesPersons(), answers, null);
    }

    static PartAnswer stale(PartQuestion part, KeptParts.Kept kept, Unanswered.Reason reason) {
        Instant asOf = kept.asOf();
        var standing = new Standing(part.name(), PartStatus.STALE, asOf, href(part, asOf), reason);
        return new PartAnswer(standing, part.namesPersons(), kept.answers(), null);
    }

    static PartAnswer missing(PartQuestion part, Instant knownAt, Unanswered why) {
        var standing = new Standing(part.name(), PartStatus.MISSING, null, href(part, knownAt), why.reason());
        return new PartAnswer(standing, part.namesPersons(), List.of(), why.refused());
    }

    public boolean fresh() {
        return standing.status() == PartStatus.FRESH;
    }

    private static String href(PartQuestion part, Instant knownAt) {
        return part.questions().getFirst().href(knownAt);
    }
}
