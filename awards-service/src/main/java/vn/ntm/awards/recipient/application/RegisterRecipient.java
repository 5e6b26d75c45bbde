package vn.ntm.awards.recipient.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.version.EntityVersion;

/** A commune, or the province, puts a recipient on file, corrects one, or decides whether the name is public. */
@ApplicationScoped
public class RegisterRecipient {

    private final RecipientsOnFile recipients;
    private final UnitDirectory units;
    private final RecipientRights mine;
    private final CurrentAct act;
    private final Calendar calendar;

    RegisterRecipient(
            RecipientsOnFile recipients, UnitDirectory units, RecipientRights mine, CurrentAct act, Calendar calendar) {
        this.recipients = recipients;
        this.units = units;
        this.mine = mine;
        this.act = act;
        this.calendar = calendar;
    }

    /** @throws Refusal if there is no such unit, or it is not the caller's */
    public void register(Recipient recipient, String operation) {
        requirePlace(recipient, operation);
        recipients.add(recipient, filing());
    }

    /**
     * The same once more changes nothing.
     *
     * @param corrected as it should be on file; whether the name is public, and whether the data are restricted, stays
     * @param seen is given the version on file, and refuses another one than the caller saw
     */
    public void correct(Recipient corrected, Consumer<EntityVersion> seen, String operation) {
        OnFile<Recipient> before = held(corrected.id(), seen, operation);
        Recipient known = before.fact();
        if (known.kind() != corrected.kind()) {
            throw new Refusal(RecipientProblem.RECIPIENT_KIND_STAYS, Map.of("kind", known.kind()));
        }
        requirePlace(corrected, operation);
        String document = known.publicationDocument();
        Recipient kept = (document == null ? corrected : corrected.published(known.nameIsPublic(), document))
                .restrictedTo(known.restricted());
        if (!kept.equals(known)) {
            recipients.replace(before.rowId(), kept, filing());
        }
    }

    /** @throws Refusal if it is decided so already, or another version is on file than the caller saw */
    public void publish(UUID id, boolean isPublic, String document, Consumer<EntityVersion> seen, String operation) {
        OnFile<Recipient> before = held(id, seen, operation);
        Recipient decided = before.fact().published(isPublic, document);
        if (decided.equals(before.fact())) {
            throw new Refusal(RecipientProblem.PUBLICATION_DECIDED, Map.of("document", document));
        }
        recipients.replace(before.rowId(), decided, filing());
    }

    private OnFile<Recipient> held(UUID id, Consumer<EntityVersion> seen, String operation) {
        OnFile<Recipient> held = recipients.held(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        mine.require(held.fact(), operation);
        seen.accept(new EntityVersion(recipients.version(id)));
        return held;
    }

    private void requirePlace(Recipient recipient, String operation) {
        DayProblem.requireCome(recipient.unitOn(), calendar.today());
        UnitCode unit = recipient.unit();
        if (unit != null) {
            units.on(unit, recipient.unitOn());
        }
        mine.require(recipient, operation);
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
