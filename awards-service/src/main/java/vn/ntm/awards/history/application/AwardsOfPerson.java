package vn.ntm.awards.history.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.application.history.AwardHistory;
import vn.ntm.awards.commendation.application.history.HistoryEntry;
import vn.ntm.awards.privacy.application.HeldAboutPerson;

/** What is on file of what a person was given. */
@ApplicationScoped
class AwardsOfPerson implements HeldAboutPerson {

    private final AwardHistory history;

    AwardsOfPerson(AwardHistory history) {
        this.history = history;
    }

    @Override
    public List<Held> of(UUID recipient, Instant knownAt) {
        return history.onFile(recipient, knownAt).stream()
                .map(AwardsOfPerson::held)
                .toList();
    }

    private static Held held(HistoryEntry entry) {
        var commendation = entry.registered().commendation();
        var award = entry.registered().award();
        Map<String, @Nullable Object> says = new HashMap<>();
        says.put("key", commendation.key());
        says.put("programmeYear", commendation.programmeYear().value());
        says.put("form", commendation.form());
        says.put("formCode", award.formCode());
        says.put("meritKind", award.meritKind());
        says.put("campaignId", award.campaign());
        says.put("decisionNumber", commendation.decision().number());
        says.put("decisionSignedOn", commendation.decision().signedOn());
        says.put("unitCode", commendation.recipients().unit());
        says.put("amountVnd", commendation.amount());
        says.put("annulledOn", award.annulledOn());
        says.put("source", commendation.decision().source());
        says.put("confidence", commendation.decision().confidence());
        says.put("note", commendation.note());
        return new Held("COMMENDATION", entry.registered().recordedAt(), says);
    }
}
