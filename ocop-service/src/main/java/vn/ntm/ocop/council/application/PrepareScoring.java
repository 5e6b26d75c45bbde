package vn.ntm.ocop.council.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.council.domain.Council;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.ScoringKind;
import vn.ntm.ocop.council.domain.session.Composition;
import vn.ntm.ocop.council.domain.session.CouncilRejection.OpenedAlready;
import vn.ntm.ocop.council.domain.session.Scoring;
import vn.ntm.ocop.evaluation.application.EvaluationProblem;

/** The secretary opens a scoring of a dossier, with those who are there, or excuses one who does not file his sheet. */
@ApplicationScoped
public class PrepareScoring {

    private final ScoringRoom room;
    private final Scorings scorings;
    private final Councils councils;
    private final CurrentAct act;
    private final Calendar calendar;
    private final Identities identities;

    PrepareScoring(
            ScoringRoom room,
            Scorings scorings,
            Councils councils,
            CurrentAct act,
            Calendar calendar,
            Identities identities) {
        this.room = room;
        this.scorings = scorings;
        this.councils = councils;
        this.act = act;
        this.calendar = calendar;
        this.identities = identities;
    }

    /** @param seen is given the version of the dossier, and refuses another one than the caller saw */
    public void begin(UUID id, Consumer<EntityVersion> seen, Begun begun) {
        ScoredDossier dossier = room.heldForScoring(id, seen);
        requireNoneUnderWay(dossier);
        LocalDate day = Objects.requireNonNullElse(begun.on(), calendar.today());
        requireDay(day, dossier);
        Council council = councils.held(begun.council());
        requireLevel(council, room.level(dossier));
        room.check(dossier);
        Composition composition = room.composition(dossier, council, day);
        List<String> members = begun.present() == null ? composition.free() : begun.present();
        CouncilProblems.worded(dossier.sheet(), () -> {
            composition.require(members);
            return members;
        });
        var scoring = new Scoring(
                identities.next(),
                id,
                dossier.version().value(),
                scorings.nextNumber(id),
                council.id(),
                council.version(),
                Objects.requireNonNullElse(begun.kind(), dossier.kind()),
                dossier.ruleSet(),
                dossier.setNo(),
                day,
                members,
                new LinkedHashMap<>(),
                false);
        scorings.begin(scoring, begun.provenance(), filing());
    }

    /** @param seen is given the version of the dossier, and refuses another one than the caller saw */
    public void excuse(UUID id, Consumer<EntityVersion> seen, String member) {
        ScoredDossier dossier = room.heldForScoring(id, seen);
        Scoring scoring = room.last(dossier);
        CouncilProblems.worded(dossier.sheet(), () -> {
            List<String> left = scoring.without(member);
            room.composition(dossier, room.council(scoring), scoring.heldOn()).require(left);
            return left;
        });
        scorings.excuse(scoring, member, filing());
    }

    /**
     * The scoring that is under way comes to nothing: its sheets stay sealed for good, and another can begin.
     *
     * @param seen is given the version of the dossier, and refuses another one than the caller saw
     */
    public void abandon(UUID id, Consumer<EntityVersion> seen) {
        ScoredDossier dossier = room.heldForScoring(id, seen);
        Scoring scoring = room.last(dossier);
        if (scoring.opened()) {
            throw CouncilProblems.of(new OpenedAlready(scoring.number()), dossier.sheet());
        }
        scorings.abandon(scoring, filing());
    }

    private void requireNoneUnderWay(ScoredDossier dossier) {
        List<Scoring> stage = room.ofThisStage(dossier);
        if (!stage.isEmpty() && !stage.getLast().opened()) {
            throw new Refusal(
                    CouncilProblem.SCORING_BEGUN_ALREADY,
                    Map.of("number", stage.getLast().number()));
        }
    }

    private void requireDay(LocalDate day, ScoredDossier dossier) {
        DayProblem.requireCome(day, calendar.today());
        if (day.isBefore(dossier.since())) {
            throw new Refusal(
                    EvaluationProblem.EVALUATION_DAY_BEFORE_BASIS, Map.of("day", day, "basis", dossier.since()));
        }
    }

    private static void requireLevel(Council council, CouncilLevel needed) {
        if (council.level() != needed) {
            throw new Refusal(
                    CouncilProblem.COUNCIL_OF_OTHER_LEVEL, Map.of("needed", needed, "level", council.level()));
        }
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }

    /**
     * How a scoring begins.
     *
     * @param present who scores; all whom no conflict keeps away if absent
     * @param on the day; today if absent
     */
    public record Begun(
            UUID council,
            @Nullable List<String> present,
            @Nullable ScoringKind kind,
            @Nullable LocalDate on,
            Provenance provenance) {}
}
