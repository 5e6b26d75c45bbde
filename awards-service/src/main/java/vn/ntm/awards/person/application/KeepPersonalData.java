package vn.ntm.awards.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.person.domain.KeptValue;
import vn.ntm.awards.person.domain.PersonField;
import vn.ntm.awards.person.domain.ReadPurpose;
import vn.ntm.awards.recipient.application.RecipientProblem;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.awards.recipient.application.RecipientsOnFile;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/** What is personal of a recipient is put on file, and read by those who may. */
@ApplicationScoped
public class KeepPersonalData {

    private final PersonalData data;
    private final Recipients recipients;
    private final RecipientsOnFile onFile;
    private final CurrentAct act;

    KeepPersonalData(PersonalData data, Recipients recipients, RecipientsOnFile onFile, CurrentAct act) {
        this.data = data;
        this.recipients = recipients;
        this.onFile = onFile;
        this.act = act;
    }

    /** @throws Refusal if there is no such person, or the data are restricted and not asked for by the person */
    public List<KeptValue> read(UUID recipient, Collection<PersonField> wanted, ReadPurpose purpose, AsOf asOf) {
        Recipient known = recipients.get(recipient, asOf).recipient();
        requirePerson(known);
        boolean restricted = recipients
                .find(recipient, new AsOf(asOf.validOn(), act.at()))
                .map(now -> now.recipient().restricted())
                .orElse(false);
        if (restricted && purpose != ReadPurpose.DATA_REQUEST) {
            throw new Refusal(RecipientProblem.RECIPIENT_RESTRICTED, Map.of());
        }
        return data.values(recipient, wanted, asOf.knownAt());
    }

    /**
     * Puts on file what is said of the person, as a whole: a field that is absent is no longer said.
     *
     * @param said by field
     * @param seen is given the version on file, and refuses another one than the caller saw
     */
    public void record(
            UUID recipient, Map<PersonField, String> said, Provenance provenance, Consumer<EntityVersion> seen) {
        OnFile<Recipient> held =
                onFile.held(recipient).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        requirePerson(held.fact());
        if (held.fact().restricted()) {
            throw new Refusal(RecipientProblem.RECIPIENT_RESTRICTED, Map.of());
        }
        requireYear(said.get(PersonField.BIRTH_DATE), held.fact().birthYear());
        seen.accept(new EntityVersion(data.version(recipient, act.at())));
        var filing = new Filing(act.id(), act.at(), Conflict.REFUSE);
        Map<PersonField, KeptValue> before = byField(recipient);
        for (PersonField field : PersonField.values()) {
            String value = said.get(field);
            KeptValue known = before.get(field);
            if (value == null && known != null) {
                data.drop(recipient, field, filing);
            } else if (value != null && !isSame(known, value, provenance)) {
                data.record(recipient, field, value, provenance, filing);
            }
        }
    }

    private Map<PersonField, KeptValue> byField(UUID recipient) {
        return data.values(recipient, Arrays.asList(PersonField.values()), act.at()).stream()
                .collect(Collectors.toMap(KeptValue::field, kept -> kept));
    }

    private static boolean isSame(@Nullable KeptValue known, String value, Provenance provenance) {
        return known != null
                && value.equals(known.value())
                && provenance.equals(new Provenance(known.source(), known.confidence(), known.note()));
    }

    private static void requirePerson(Recipient recipient) {
        if (!recipient.isOfPersons()) {
            throw new Refusal(RecipientProblem.RECIPIENT_IS_NO_PERSON, Map.of("kind", recipient.kind()));
        }
    }

    private static void requireYear(@Nullable String birthDate, @Nullable Integer birthYear) {
        if (birthDate != null && birthYear != null && !birthDate.startsWith(birthYear + "-")) {
            throw new Refusal(PersonProblem.BIRTH_YEAR_CONTRADICTS, Map.of());
        }
    }
}
