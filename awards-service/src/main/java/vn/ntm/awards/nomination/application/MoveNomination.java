package vn.ntm.awards.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.awards.nomination.domain.Doing;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.nomination.domain.NominationRefused;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/** Somebody does the next thing to a nomination: on record with who, when, why and on which document. */
@ApplicationScoped
public class MoveNomination {

    private final NominationsOnFile nominations;
    private final CurrentAct act;
    private final Calendar calendar;

    MoveNomination(NominationsOnFile nominations, CurrentAct act, Calendar calendar) {
        this.nominations = nominations;
        this.act = act;
        this.calendar = calendar;
    }

    /** @param seen is given the version that the nomination has, and refuses another one than the caller saw */
    public NominationOnFile handle(UUID id, Consumer<EntityVersion> seen, Asked asked) {
        NominationOnFile before = held(id);
        seen.accept(before.version());
        nominations.record(
                before,
                moved(before.nomination(), asked),
                new Provenance(
                        asked.grounds().document(),
                        Confidence.HIGH,
                        asked.grounds().reason()),
                new Filing(act.id(), act.at(), Conflict.REFUSE));
        return held(id);
    }

    private NominationOnFile held(UUID id) {
        return Optional.ofNullable(nominations.held(List.of(id)).get(id))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    private Nomination moved(Nomination nomination, Asked asked) {
        LocalDate today = calendar.today();
        String actor = act.actor().name();
        var doing = new Doing(actor, Objects.requireNonNullElse(asked.grounds().on(), today), today);
        try {
            return asked.way().of(nomination, doing);
        } catch (NominationRefused refused) {
            throw NominationProblems.of(refused.rejection(), nomination, actor);
        }
    }

    /** What is to be done, why and when. */
    public record Asked(Grounds grounds, Way way) {}

    /** The move: one of the methods of the nomination. */
    @FunctionalInterface
    public interface Way {
        Nomination of(Nomination nomination, Doing by);
    }
}
