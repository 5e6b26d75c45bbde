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
 * @param hrefs where the answer to each question is read again, at the gateway
 * @param answers one for each question; none if it is missing
 * @param refused what the service said if it refused one of the questions with a problem document
 */
public record PartAnswer(
        Standing standing,
        boolean namesPersons,
        List<String> hrefs,
        List<Answer> answers,
        @Nullable Refused refused) {

    public PartAnswer {
        hrefs = List.copyOf(hrefs);
        answers = List.copyOf(answers);
    }

    static PartAnswer fresh(PartQuestion part, Instant knownAt, List<Answer> answers) {
        List<String> hrefs = hrefs(part, knownAt);
        var standing = new Standing(part.name(), PartStatus.FRESH, knownAt, hrefs.getFirst(), null);
        return new PartAnswer(standing, part.namesPersons(), hrefs, answers, null);
    }

    static PartAnswer stale(PartQuestion part, KeptParts.Kept kept, Unanswered.Reason reason) {
        Instant asOf = kept.asOf();
        List<String> hrefs = hrefs(part, asOf);
        var standing = new Standing(part.name(), PartStatus.STALE, asOf, hrefs.getFirst(), reason);
        return new PartAnswer(standing, part.namesPersons(), hrefs, kept.answers(), null);
    }

    static PartAnswer missing(PartQuestion part, Instant knownAt, Unanswered why) {
        List<String> hrefs = hrefs(part, knownAt);
        var standing = new Standing(part.name(), PartStatus.MISSING, null, hrefs.getFirst(), why.reason());
        return new PartAnswer(standing, part.namesPersons(), hrefs, List.of(), why.refused());
    }

    public boolean fresh() {
        return standing.status() == PartStatus.FRESH;
    }

    private static List<String> hrefs(PartQuestion part, Instant knownAt) {
        return part.questions().stream().map(question -> question.href(knownAt)).toList();
    }
}
