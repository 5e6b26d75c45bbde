package vn.ntm.criteria.modelplace.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.modelplace.domain.PlaceDecision;
import vn.ntm.criteria.modelplace.domain.PlaceEvent;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.version.IfMatch;

/** A place is recognised, or that is revoked, by a decision. */
@ApplicationScoped
public class DecideOnPlace {

    private final ModelPlacesOnFile places;
    private final ModelPlaceRegister register;
    private final PlaceRules rules;
    private final CurrentAct act;
    private final Calendar calendar;

    DecideOnPlace(
            ModelPlacesOnFile places,
            ModelPlaceRegister register,
            PlaceRules rules,
            CurrentAct act,
            Calendar calendar) {
        this.places = places;
        this.register = register;
        this.rules = rules;
        this.act = act;
        this.calendar = calendar;
    }

    /**
     * Puts the decision on file.
     *
     * @return the place, with it
     * @throws Refusal if there is no such place, it has changed since it was seen, or the decision does not follow
     */
    public RegisteredPlace handle(String key, IfMatch seen, Decided decided) {
        var held = places.held(key).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        seen.require(register.get(key, now()).version());
        PlaceEvent event = decided.after(held.history().nextTurn(decided.event()));
        rules.check(held, event);
        places.add(key, event, new Filing(act.id(), act.at(), Conflict.REFUSE));
        return register.get(key, now());
    }

    private AsOf now() {
        return new AsOf(calendar.today(), calendar.now());
    }

    /** What was decided, before it has its turn. */
    public record Decided(
            PlaceDecision event,
            LocalDate signedOn,
            @Nullable ProgrammeYear programmeYear,
            @Nullable Integer round,
            @Nullable String reason,
            Decision decision,
            @Nullable String note) {

        PlaceEvent after(int turn) {
            return new PlaceEvent(event, turn, signedOn, programmeYear, round, reason, decision, note);
        }
    }
}
