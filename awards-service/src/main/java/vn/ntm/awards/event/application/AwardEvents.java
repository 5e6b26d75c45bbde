package vn.ntm.awards.event.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.ntm.awards.event.domain.AwardEvent;
import vn.ntm.ledger.fact.Filing;

/** What happened to commendations, as it is on file. */
public interface AwardEvents {

    /** All that happened to each of them, as it was known, the earliest first. */
    Map<String, List<AwardEvent>> of(Collection<String> commendations, Instant knownAt);

    /** What happened to the commendation, as it stands. */
    List<AwardEvent> now(String commendation);

    /** What has a place in the order of a point of a ceremony; whoever takes a place there next waits. */
    List<PlacedAward> held(String ceremony, int point);

    void add(AwardEvent event, Filing filing);
}
