package vn.ntm.awards.diploma.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.awards.commendation.application.CommendationRegister;
import vn.ntm.awards.commendation.application.RegisteredCommendation;
import vn.ntm.kernel.AsOf;
import vn.ntm.proof.commendation.CommendationStatus;
import vn.ntm.proving.status.PlacedStatuses;

/** What has become of the commendations that were signed, as their facts say it. */
@ApplicationScoped
class CommendationStatuses implements PlacedStatuses {

    private final Places places;
    private final CommendationRegister register;

    CommendationStatuses(Places places, CommendationRegister register) {
        this.places = places;
        this.register = register;
    }

    @Override
    public String path() {
        return "/v1/commendation-statuses/";
    }

    @Override
    public OptionalLong lastList() {
        return places.lastList();
    }

    @Override
    public Map<Integer, CommendationStatus> on(long list, AsOf asOf) {
        List<Place> given = places.on(list);
        List<String> keys = given.stream().map(Place::key).distinct().toList();
        Map<String, RegisteredCommendation> onFile = register.of(keys, asOf).stream()
                .collect(Collectors.toMap(found -> found.commendation().key(), Function.identity()));
        Map<Integer, CommendationStatus> values = new HashMap<>();
        for (Place each : given) {
            var status = StatusOfPlace.of(each, onFile.get(each.key()), asOf.validOn());
            if (status != CommendationStatus.VALID) {
                values.put(each.position().index(), status);
            }
        }
        return values;
    }
}
