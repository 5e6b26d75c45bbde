package vn.ntm.awards.annulment.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ntm.awards.annulment.domain.Annulment;
import vn.ntm.awards.annulment.domain.AnnulmentGround;
import vn.ntm.awards.commendation.application.AwardOnFile;
import vn.ntm.awards.commendation.application.AwardsOnFile;
import vn.ntm.awards.event.application.AwardEvents;
import vn.ntm.awards.event.application.AwardHistory;
import vn.ntm.awards.event.application.EventRefusals;
import vn.ntm.awards.event.domain.AwardEvent;
import vn.ntm.awards.event.domain.AwardEventKind;
import vn.ntm.awards.nomination.application.Grounds;
import vn.ntm.awards.nomination.application.Nominations;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;

/**
 * A commendation is annulled by two: the department proposes it on one of four grounds, a leader decides. The achievement can be
 * proposed again; what was handed over and paid is to be given back.
 */
@ApplicationScoped
public class AnnulCommendation {

    private final AnnulmentsOnFile annulments;
    private final AwardsOnFile awards;
    private final AwardEvents events;
    private final Nominations nominations;
    private final Identities identities;
    private final Calendar calendar;
    private final CurrentAct act;

    AnnulCommendation(
            AnnulmentsOnFile annulments,
            AwardsOnFile awards,
            AwardEvents events,
            Nominations nominations,
            Identities identities,
            Calendar calendar,
            CurrentAct act) {
        this.annulments = annulments;
        this.awards = awards;
        this.events = events;
        this.nominations = nominations;
        this.identities = identities;
        this.calendar = calendar;
        this.act = act;
    }

    /** @param seen is given how much happened to it so far, and refuses another number than the caller saw */
    public AnnulmentOnFile propose(
            String key, Consumer<EntityVersion> seen, AnnulmentGround ground, LocalDate on, Provenance grounds) {
        DayProblem.requireCome(on, calendar.today());
        AwardOnFile onFile = held(key);
        seen.accept(new EntityVersion(events.now(key).size()));
        requireStanding(onFile, annulled(key, on, grounds));
        if (current(key).filter(found -> found.annulment().isOpen()).isPresent()) {
            throw new Refusal(AnnulmentProblem.ANNULMENT_PROPOSED_ALREADY, Map.of("commendation", key));
        }
        annulments.propose(Annulment.proposed(identities.next(), key, ground, on, actor()), grounds, filing());
        return now(key);
    }

    /**
     * @param seen is given the version of the annulment, and refuses another one than the caller saw
     * @param document by which it is annulled
     */
    public AnnulmentOnFile decide(String key, Consumer<EntityVersion> seen, Decision document, Provenance grounds) {
        LocalDate day = Objects.requireNonNull(document.signedOn());
        AwardOnFile onFile = held(key);
        AnnulmentOnFile before = proposed(key, seen, day);
        AwardEvent event = annulled(key, day, grounds);
        requireStanding(onFile, event);
        awards.annul(onFile, day, filing());
        events.add(event, filing());
        onFile.decidedHere()
                .ifPresent(award -> nominations.annul(
                        award.nomination(),
                        new Grounds(day, Objects.requireNonNullElse(grounds.note(), ""), grounds.source())));
        annulments.end(before.rowId(), before.annulment().decided(day), document, grounds, filing());
        return now(key);
    }

    /** The commendation holds. */
    public AnnulmentOnFile refuse(String key, Consumer<EntityVersion> seen, LocalDate on, Provenance grounds) {
        held(key);
        AnnulmentOnFile before = proposed(key, seen, on);
        annulments.end(before.rowId(), before.annulment().refused(on), null, grounds, filing());
        return now(key);
    }

    private AnnulmentOnFile proposed(String key, Consumer<EntityVersion> seen, LocalDate day) {
        DayProblem.requireCome(day, calendar.today());
        AnnulmentOnFile found = current(key).orElseThrow(() -> notProposed(key));
        seen.accept(found.version());
        if (!found.annulment().isOpen()) {
            throw notProposed(key);
        }
        if (found.annulment().proposer().equals(actor())) {
            throw new Refusal(AnnulmentProblem.PROPOSER_CANNOT_ANNUL, Map.of());
        }
        if (day.isBefore(found.annulment().on())) {
            throw new Refusal(
                    AnnulmentProblem.ANNULMENT_BEFORE_BASIS,
                    Map.of("day", day, "basis", found.annulment().on()));
        }
        return found;
    }

    private static Refusal notProposed(String key) {
        return new Refusal(AnnulmentProblem.ANNULMENT_NOT_PROPOSED, Map.of("commendation", key));
    }

    private void requireStanding(AwardOnFile onFile, AwardEvent event) {
        List<AwardEvent> happened = events.now(event.commendation());
        AwardHistory.life(onFile, happened).refusal(event).ifPresent(rejection -> {
            throw EventRefusals.of(rejection, event.commendation());
        });
    }

    private static AwardEvent annulled(String key, LocalDate on, Provenance grounds) {
        return new AwardEvent(
                key, AwardEventKind.ANNULLED, on, null, null, grounds.source(), grounds.confidence(), null);
    }

    private AwardOnFile held(String key) {
        return awards.held(key).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    private Optional<AnnulmentOnFile> current(String key) {
        return annulments.of(key, new AsOf(calendar.today(), calendar.now()));
    }

    private AnnulmentOnFile now(String key) {
        return current(key).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }

    private String actor() {
        return act.actor().name();
    }
}
