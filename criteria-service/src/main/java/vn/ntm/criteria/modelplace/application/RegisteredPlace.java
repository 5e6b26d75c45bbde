package vn.ntm.criteria.modelplace.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ntm.criteria.modelplace.domain.ModelPlace;
import vn.ntm.criteria.modelplace.domain.PlaceEvent;
import vn.ntm.criteria.modelplace.domain.PlaceHistory;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.version.EntityVersion;

/**
 * A place as the register shows it.
 *
 * @param id outlives corrections
 * @param unitName what its commune was called on the day of its code
 * @param liesIn the communes of the day of the question into which that commune has passed; several where it was split
 * @param events what was decided by the day of the question, in turns
 * @param version how often something about it came on file
 */
public record RegisteredPlace(
        UUID id,
        ModelPlace place,
        String unitName,
        List<UnitCode> liesIn,
        List<PlaceEvent> events,
        EntityVersion version,
        Instant recordedAt) {

    public RegisteredPlace {
        liesIn = List.copyOf(liesIn);
        events = List.copyOf(events);
    }

    public RegisteredPlace with(List<PlaceEvent> decided) {
        return new RegisteredPlace(id, place, unitName, liesIn, decided, version, recordedAt);
    }

    public PlaceHistory history() {
        return new PlaceHistory(place.unitOn(), events);
    }
}
