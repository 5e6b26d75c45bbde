package vn.ntm.awards.match.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.application.HeldAboutPerson;

/** What was decided of a person and others who have the same name. */
@ApplicationScoped
class MatchesOfPerson implements HeldAboutPerson {

    private final Matches matches;

    MatchesOfPerson(Matches matches) {
        this.matches = matches;
    }

    @Override
    public List<Held> of(UUID recipient, Instant knownAt) {
        return matches.decided(recipient, knownAt).stream()
                .map(MatchesOfPerson::held)
                .toList();
    }

    private static Held held(DecidedMatch decided) {
        Map<String, @Nullable Object> says = new HashMap<>();
        says.put("verdict", decided.verdict());
        says.put("nameAlike", decided.likeness().name());
        says.put("unitAlike", decided.likeness().unit());
        says.put("birthYearAlike", decided.likeness().birthYear());
        says.put("source", decided.ground().source());
        says.put("confidence", decided.ground().confidence());
        return new Held("RECIPIENT_MATCH", decided.recordedAt(), says);
    }
}
