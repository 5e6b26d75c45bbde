package vn.ntm.criteria.modelplace.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.modelplace.application.ModelPlacesOnFile.Held;
import vn.ntm.criteria.modelplace.domain.ModelPlace;
import vn.ntm.criteria.modelplace.domain.PlaceEvent;
import vn.ntm.criteria.modelplace.domain.PlaceHistory;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitType;

/** What holds for every place and every decision about one, however they come on file. */
@ApplicationScoped
class PlaceRules {

    private final ModelPlacesOnFile places;
    private final Lineages lineages;
    private final UnitDirectory units;
    private final Calendar calendar;

    PlaceRules(ModelPlacesOnFile places, Lineages lineages, UnitDirectory units, Calendar calendar) {
        this.places = places;
        this.lineages = lineages;
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
        namesake(place).ifPresent(other -> {
            throw new Refusal(ModelPlaceProblem.MODEL_PLACE_HAS_ANOTHER_KEY, Map.of("key", other.key()));
        });
    }

    /** The same place under another key: in a commune that is the same unit, under whatever name and parent. */
    private Optional<ModelPlace> namesake(ModelPlace place) {
        places.hold(place.unit());
        List<ModelPlace> namesakes = places.namesakes(place);
        if (namesakes.isEmpty()) {
            return Optional.empty();
        }
        Lineage lineage = lineages.around(Set.of(place.unit()), calendar.now());
        return namesakes.stream()
                .filter(other -> isOfOneUnit(place, other, lineage))
                .findFirst();
    }

    private static boolean isOfOneUnit(ModelPlace one, ModelPlace other, Lineage lineage) {
        ModelPlace earlier = other.unitOn().isBefore(one.unitOn()) ? other : one;
        ModelPlace later = earlier.equals(one) ? other : one;
        return lineage.at(earlier.unit(), earlier.unitOn())
                .flatMap(before -> lineage.at(later.unit(), later.unitOn()).map(after -> lineage.isSame(before, after)))
                .orElse(false);
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
