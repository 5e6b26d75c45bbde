package vn.ntm.criteria.modelplace.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ntm.criteria.modelplace.application.ModelPlacesOnFile.Held;
import vn.ntm.criteria.modelplace.domain.ModelPlace;
import vn.ntm.criteria.modelplace.domain.PlaceEvent;
import vn.ntm.criteria.modelplace.domain.PlaceHistory;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitType;

/** What holds for every place and every decision about one, however they come on file. */
@ApplicationScoped
class PlaceRules {

    private final ModelPlacesOnFile places;
    private final UnitDirectory units;
    private final Calendar calendar;

    PlaceRules(ModelPlacesOnFile places, UnitDirectory units, Calendar calendar) {
        this.places = places;
        this.units = units;
        this.calendar = calendar;
    }

    /** @throws Refusal if its commune was none on its day, its day has not come, or it has another key already */
    void check(ModelPlace place) {
        DayProblem.requireCome(place.unitOn(), calendar.today());
        var unit = units.on(place.unit(), place.unitOn()).spell();
        if (unit.type().tier() != UnitType.Tier.COMMUNE) {
            throw new Refusal(
                    ModelPlaceProblem.MODEL_PLACE_IS_IN_A_COMMUNE, Map.of("code", place.unit(), "day", place.unitOn()));
        }
        places.namesake(place).ifPresent(key -> {
            throw new Refusal(ModelPlaceProblem.MODEL_PLACE_HAS_ANOTHER_KEY, Map.of("key", key));
        });
    }

    /** @throws Refusal if the decision has not come, or does not follow what was decided before */
    void check(Held place, PlaceEvent event) {
        DayProblem.requireCome(event.signedOn(), calendar.today());
        check(place.onFile().fact(), place.history().with(event), event);
    }

    /** @throws Refusal if what was decided does not fit a place that is there from another day on */
    void checkHistory(Held old, ModelPlace place) {
        var history = new PlaceHistory(place.unitOn(), old.history().events());
        if (!history.events().isEmpty()) {
            check(place, history, history.events().getFirst());
        }
    }

    private static void check(ModelPlace place, PlaceHistory history, PlaceEvent event) {
        history.fault().ifPresent(fault -> {
            throw new Refusal(
                    ModelPlaceProblem.of(fault),
                    Map.of("key", place.key(), "day", event.signedOn(), "since", place.unitOn()));
        });
    }
}
