package vn.ntm.awards.nomination.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.nomination.application.NominationOnFile;
import vn.ntm.awards.nomination.application.NominationProblem;
import vn.ntm.awards.nomination.application.Nominations;
import vn.ntm.awards.nomination.domain.NominationState;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;

/** An agency that was asked answers, or something is said of a nomination while it is open to comment. */
@ApplicationScoped
class HearNomination {

    private final Nominations nominations;
    private final Hearings hearings;
    private final CurrentAct act;
    private final Calendar calendar;

    HearNomination(Nominations nominations, Hearings hearings, CurrentAct act, Calendar calendar) {
        this.nominations = nominations;
        this.hearings = hearings;
        this.act = act;
        this.calendar = calendar;
    }

    /** @param seen is given the version that the nomination has, and refuses another one than the caller saw */
    OpinionView opinion(UUID id, Consumer<EntityVersion> seen, OpinionRequest said) {
        NominationOnFile onFile = held(id, seen);
        LocalDate day = come(said.givenOn());
        NominationState state = onFile.nomination().state();
        List<String> agencies = state instanceof NominationState.Consultation(var asked) ? asked : List.of();
        if (!agencies.contains(said.agency().strip())) {
            throw new Refusal(
                    HearingProblem.AGENCY_NOT_ASKED,
                    Map.of("state", state.step(), "agencies", agencies.isEmpty() ? "–" : String.join(", ", agencies)));
        }
        LocalDate asked = onFile.nomination().history().getLast().on();
        if (day.isBefore(asked)) {
            throw new Refusal(NominationProblem.NOMINATION_DAY_BEFORE_BASIS, Map.of("day", day, "basis", asked));
        }
        return hearings.add(id, onFile.version().value(), said, day, filing());
    }

    /** @param seen is given the version that the nomination has, and refuses another one than the caller saw */
    CommentView comment(UUID id, Consumer<EntityVersion> seen, CommentRequest said) {
        NominationOnFile onFile = held(id, seen);
        LocalDate day = come(said.receivedOn());
        NominationState state = onFile.nomination().state();
        LocalDate published = onFile.nomination().history().getLast().on();
        if (!(state instanceof NominationState.PublicOpinion(var until))
                || day.isBefore(published)
                || day.isAfter(until)) {
            throw new Refusal(HearingProblem.NOT_OPEN_TO_COMMENT, Map.of("state", state.step(), "day", day));
        }
        return hearings.add(id, onFile.version().value(), said, day, filing());
    }

    private NominationOnFile held(UUID id, Consumer<EntityVersion> seen) {
        NominationOnFile onFile = nominations.forUpdate(id);
        seen.accept(onFile.version());
        return onFile;
    }

    private LocalDate come(@Nullable LocalDate named) {
        LocalDate day = Objects.requireNonNullElse(named, calendar.today());
        DayProblem.requireCome(day, calendar.today());
        return day;
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
