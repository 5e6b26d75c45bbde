package vn.ntm.criteria.modelplace.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.boundarychange.touched.TouchedFacts;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.modelplace.domain.ModelPlace;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;

/** The model places that lie in units which a boundary change ends, and those that are on record there only since. */
@ApplicationScoped
class TouchedModelPlaces implements TouchedFacts {

    private static final PlaceFilter ALL = new PlaceFilter(null, null, null, null, null, null);

    private final ModelPlaceRegister register;
    private final ModelPlacesOnFile places;

    TouchedModelPlaces(ModelPlaceRegister register, ModelPlacesOnFile places) {
        this.register = register;
        this.places = places;
    }

    @Override
    public List<TouchedFact> touched(Touch touch) {
        Set<UnitCode> codes = touch.codes();
        var eve = new AsOf(touch.eve(), touch.knownAt());
        Stream<TouchedFact> there = register.list(ALL, eve, Optional.empty(), Integer.MAX_VALUE).stream()
                .flatMap(place -> place.liesIn().stream()
                        .filter(codes::contains)
                        .map(unit -> fact(place.id(), place.place(), unit)));
        Stream<TouchedFact> later = places.since(codes, touch.effectiveOn(), Instant.EPOCH).stream()
                .map(recorded ->
                        fact(recorded.id(), recorded.place(), recorded.place().unit()));
        return Stream.concat(there, later).toList();
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return places.since(codes, day, recordedAfter).stream()
                .map(recorded ->
                        fact(recorded.id(), recorded.place(), recorded.place().unit()))
                .toList();
    }

    private static TouchedFact fact(UUID id, ModelPlace place, UnitCode unit) {
        return new TouchedFact(Subject.MODEL_PLACE, id, unit, null, place.unitOn(), "/v1/model-places/" + place.key());
    }
}
