package vn.ntm.criteria.modelplace.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.criteria.modelplace.domain.ModelPlace;
import vn.ntm.criteria.modelplace.domain.PlaceEvent;
import vn.ntm.criteria.modelplace.domain.PlaceHistory;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;

/** The facts about model places. */
public interface ModelPlacesOnFile {

    /** The place, of which nobody else writes until the transaction ends. */
    Optional<Held> held(String key);

    /** Nobody else files a place in the commune until the transaction ends. */
    void hold(UnitCode unit);

    /** Other places of the same kind, village and name, however these are written, in communes that may be the same. */
    List<ModelPlace> namesakes(ModelPlace place);

    void add(ModelPlace place, Filing filing);

    void replace(Held old, ModelPlace place, Filing filing);

    void add(String key, PlaceEvent event, Filing filing);

    void replace(UUID rowId, String key, PlaceEvent event, Filing filing);

    /** The places that came on file after that instant, lie in these units and are there since that day or later. */
    List<PlaceOnFile> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter);

    /** A current place, with what was decided about it. */
    record Held(UUID id, OnFile<ModelPlace> onFile, List<OnFile<PlaceEvent>> events) {

        public Held {
            events = List.copyOf(events);
        }

        PlaceHistory history() {
            return new PlaceHistory(
                    onFile.fact().unitOn(), events.stream().map(OnFile::fact).toList());
        }

        Optional<OnFile<PlaceEvent>> like(PlaceEvent event) {
            return events.stream()
                    .filter(known -> known.fact().event() == event.event()
                            && known.fact().turn() == event.turn())
                    .findFirst();
        }
    }

    /** A place with its id. */
    record PlaceOnFile(UUID id, ModelPlace place) {}
}
