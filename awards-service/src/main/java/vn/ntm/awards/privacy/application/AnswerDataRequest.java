package vn.ntm.awards.privacy.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.awards.privacy.application.HeldAboutPerson.Held;
import vn.ntm.awards.privacy.domain.DataRequest;
import vn.ntm.awards.privacy.domain.DataRequestKind;
import vn.ntm.awards.privacy.domain.DataRequestState;
import vn.ntm.awards.recipient.application.RecipientProblem;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.awards.recipient.application.RecipientsOnFile;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.casework.calendar.WorkingCalendars;
import vn.ntm.casework.calendar.domain.Deadline;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;

/** A request of a data subject is received, and answered or refused. */
@ApplicationScoped
public class AnswerDataRequest {

    private final DataRequests requests;
    private final Recipients recipients;
    private final RecipientsOnFile onFile;
    private final WorkingCalendars calendars;
    private final List<HeldAboutPerson> holders;
    private final CurrentAct act;
    private final Calendar calendar;

    AnswerDataRequest(
            DataRequests requests,
            Recipients recipients,
            RecipientsOnFile onFile,
            WorkingCalendars calendars,
            @All List<HeldAboutPerson> holders,
            CurrentAct act,
            Calendar calendar) {
        this.requests = requests;
        this.recipients = recipients;
        this.onFile = onFile;
        this.calendars = calendars;
        this.holders = List.copyOf(holders);
        this.act = act;
        this.calendar = calendar;
    }

    /** @throws Refusal if there is no such recipient, it is no person, or the day of the receipt has not come */
    public void receive(DataRequest request) {
        DayProblem.requireCome(request.receivedOn(), calendar.today());
        Recipient asking = recipients
                .get(request.recipient(), new AsOf(calendar.today(), act.at()))
                .recipient();
        if (!asking.isOfPersons()) {
            throw new Refusal(RecipientProblem.RECIPIENT_IS_NO_PERSON, Map.of("kind", asking.kind()));
        }
        requests.add(request, filing());
    }

    /** By when a request is answered. */
    public DatedRequest dated(DataRequest request, Instant knownAt) {
        var term = requests.term(request.kind(), request.receivedOn(), knownAt);
        Deadline deadline = term.isPresent()
                ? calendars.at(knownAt).after(request.receivedOn(), term.get().workingDays())
                : new Deadline.NotSet();
        return new DatedRequest(
                request, deadline, term.map(DataRequests.Term::legalBasis).orElse(null));
    }

    /** @param seen is given the version on file, and refuses another one than the caller saw */
    public void close(UUID id, DataRequestState as, Provenance grounds, Consumer<EntityVersion> seen) {
        OnFile<DataRequest> held = requests.held(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        DataRequest request = held.fact();
        seen.accept(new EntityVersion(request.version()));
        if (!request.state().isOpen()) {
            throw new Refusal(PrivacyProblem.DATA_REQUEST_CLOSED, Map.of("state", request.state()));
        }
        if (as == DataRequestState.ANSWERED) {
            grant(request);
        }
        LocalDate today = calendar.today();
        String reason = Objects.requireNonNullElse(grounds.note(), "");
        requests.replace(held.rowId(), request.closed(as, today, grounds.source(), reason), filing());
    }

    /** @throws Refusal if the request asks for no file */
    public List<Held> file(DataRequest request, Instant knownAt) {
        if (request.kind() != DataRequestKind.PRODUCE) {
            throw new Refusal(PrivacyProblem.DATA_REQUEST_WITHOUT_FILE, Map.of("kind", request.kind()));
        }
        return holders.stream()
                .flatMap(holder -> holder.of(request.recipient(), knownAt).stream())
                .sorted(Comparator.comparing(Held::recordedAt).thenComparing(Held::kind))
                .toList();
    }

    private void grant(DataRequest request) {
        switch (request.kind()) {
            case PRODUCE -> {}
            case CORRECT -> {
                if (!requests.correctedSince(request)) {
                    throw new Refusal(PrivacyProblem.CORRECTION_MISSING, Map.of());
                }
            }
            case RESTRICT -> restrict(request.recipient(), true);
            case LIFT_RESTRICTION -> restrict(request.recipient(), false);
        }
    }

    private void restrict(UUID recipient, boolean restricted) {
        OnFile<Recipient> held =
                onFile.held(recipient).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        if (held.fact().restricted() != restricted) {
            onFile.replace(held.rowId(), held.fact().restrictedTo(restricted), filing());
        }
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
