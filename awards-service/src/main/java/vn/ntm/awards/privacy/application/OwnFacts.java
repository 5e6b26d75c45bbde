package vn.ntm.awards.privacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.person.application.PersonalData;
import vn.ntm.awards.person.domain.KeptValue;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.awards.recipient.application.RegisteredRecipient;

/** What is on file of the recipient itself: who it is, and what is kept of the person. */
@ApplicationScoped
class OwnFacts implements HeldAboutPerson {

    private final Recipients recipients;
    private final PersonalData data;

    OwnFacts(Recipients recipients, PersonalData data) {
        this.recipients = recipients;
        this.data = data;
    }

    @Override
    public List<Held> of(UUID recipient, Instant knownAt) {
        var held = new ArrayList<Held>();
        recipients.history(recipient, knownAt).forEach(registered -> held.add(held(registered)));
        data.history(recipient, knownAt).forEach(kept -> held.add(held(kept)));
        return held;
    }

    private static Held held(RegisteredRecipient registered) {
        var recipient = registered.recipient();
        Map<String, @Nullable Object> says = new HashMap<>();
        says.put("kind", recipient.kind());
        says.put("name", recipient.name());
        says.put("nameIsPublic", recipient.nameIsPublic());
        says.put("publicationDocument", recipient.publicationDocument());
        says.put("restricted", recipient.restricted());
        says.put("unitCode", recipient.unit());
        says.put("unitOn", recipient.unitOn());
        says.put("worksDirectly", recipient.worksDirectly());
        says.put("sex", recipient.sex());
        says.put("birthYear", recipient.birthYear());
        says.put("worksAt", recipient.worksAt());
        says.put("source", recipient.source());
        says.put("confidence", recipient.confidence());
        says.put("note", recipient.note());
        return new Held("RECIPIENT", registered.recordedAt(), says);
    }

    private static Held held(KeptValue kept) {
        Map<String, @Nullable Object> says = new HashMap<>();
        says.put("field", kept.field());
        says.put("value", kept.value());
        says.put("source", kept.source());
        says.put("confidence", kept.confidence());
        says.put("note", kept.note());
        return new Held("PERSONAL_DATA", kept.recordedAt(), says);
    }
}
