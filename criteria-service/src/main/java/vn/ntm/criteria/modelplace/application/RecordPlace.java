package vn.ntm.criteria.modelplace.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ntm.criteria.modelplace.domain.ModelPlace;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;

/** Somebody puts a residential area or a garden on file; nothing is decided about it by that. */
@ApplicationScoped
public class RecordPlace {

    private final ModelPlacesOnFile places;
    private final PlaceRules rules;
    private final CurrentAct act;

    RecordPlace(ModelPlacesOnFile places, PlaceRules rules, CurrentAct act) {
        this.places = places;
        this.rules = rules;
        this.act = act;
    }

    /**
     * Files it; the same place once more changes nothing.
     *
     * @return whether it is new
     * @throws Refusal if it breaks a rule, or another place has the key
     */
    public boolean handle(ModelPlace place) {
        rules.check(place);
        var held = places.held(place.key());
        if (held.isEmpty()) {
            places.add(place, new Filing(act.id(), act.at(), Conflict.REFUSE));
            return true;
        }
        ModelPlace known = held.get().onFile().fact();
        if (!known.equals(place)) {
            throw new Refusal(
                    ModelPlaceProblem.MODEL_PLACE_ON_FILE_DIFFERS, Map.of("key", place.key(), "name", known.name()));
        }
        return false;
    }
}
