package vn.ntm.awards.event.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ntm.awards.ceremony.application.Ceremonies;
import vn.ntm.awards.commendation.application.AwardOnFile;
import vn.ntm.awards.commendation.application.AwardsOnFile;
import vn.ntm.awards.decision.application.AwardDecisions;
import vn.ntm.awards.event.domain.AwardEvent;
import vn.ntm.awards.event.domain.Presentation;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;

/** The department puts on file that a commendation was made known, handed over, paid, or given back. */
@ApplicationScoped
public class RecordAwardEvent {

    private final AwardsOnFile awards;
    private final AwardEvents events;
    private final AwardHistories histories;
    private final AwardDecisions decisions;
    private final Ceremonies ceremonies;
    private final Calendar calendar;
    private final CurrentAct act;

    RecordAwardEvent(
            AwardsOnFile awards,
            AwardEvents events,
            AwardHistories histories,
            AwardDecisions decisions,
            Ceremonies ceremonies,
            Calendar calendar,
            CurrentAct act) {
        this.awards = awards;
        this.events = events;
        this.histories = histories;
        this.decisions = decisions;
        this.ceremonies = ceremonies;
        this.calendar = calendar;
        this.act = act;
    }

    /**
     * @param seen is given how much happened so far, and refuses another number than the caller saw
     * @throws Refusal if it cannot have happened
     */
    public AwardHistory handle(AwardEvent event, Consumer<EntityVersion> seen) {
        DayProblem.requireCome(event.on(), calendar.today());
        AwardOnFile onFile =
                awards.held(event.commendation()).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        List<AwardEvent> happened = events.now(event.commendation());
        seen.accept(new EntityVersion(happened.size()));
        AwardHistory.life(onFile, happened).refusal(event).ifPresent(rejection -> {
            throw EventRefusals.of(rejection, event.commendation());
        });
        Presentation presentation = event.presentation();
        if (presentation != null) {
            requireFits(presentation, event, onFile);
        }
        events.add(event, new Filing(act.id(), act.at(), Conflict.REFUSE));
        return histories.of(event.commendation(), new AsOf(calendar.today(), calendar.now()));
    }

    private void requireFits(Presentation presentation, AwardEvent event, AwardOnFile onFile) {
        String ceremony = presentation.ceremony();
        if (ceremony == null) {
            return;
        }
        Integer point = presentation.point();
        ceremonies.requireHeld(ceremony, point, event.on());
        Integer place = presentation.place();
        if (point != null && place != null) {
            List<PlacedAward> others = events.held(ceremony, point);
            others.stream().filter(other -> other.place() == place).findFirst().ifPresent(other -> {
                throw new Refusal(
                        EventProblem.PLACE_TAKEN,
                        Map.of("place", place, "point", point, "commendation", other.commendation()));
            });
            issuer(onFile).ifPresent(issuer -> requireOrder(place, issuer, others));
        }
    }

    private Optional<IssuerKind> issuer(AwardOnFile onFile) {
        return onFile.decidedHere()
                .flatMap(award -> decisions.find(award.decision(), new AsOf(calendar.today(), calendar.now())))
                .map(found -> found.decision().issuer());
    }

    private static void requireOrder(int place, IssuerKind issuer, List<PlacedAward> others) {
        others.stream()
                .filter(other -> other.disturbs(place, issuer))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                            EventProblem.LOWER_FORM_FIRST,
                            Map.of("place", place, "commendation", other.commendation()));
                });
    }
}
