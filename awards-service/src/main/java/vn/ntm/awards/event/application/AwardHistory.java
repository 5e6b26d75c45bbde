package vn.ntm.awards.event.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.application.AwardOnFile;
import vn.ntm.awards.event.domain.AwardEvent;
import vn.ntm.awards.event.domain.AwardLife;
import vn.ntm.casework.calendar.domain.Deadline;
import vn.ntm.ledger.version.EntityVersion;

/**
 * What happened to a commendation.
 *
 * @param decidedOn absent where no source says it
 * @param events the earliest first
 * @param toNotify by when those concerned are to be told; only as long as they were not
 */
public record AwardHistory(
        String commendation, @Nullable LocalDate decidedOn, List<AwardEvent> events, Optional<Deadline> toNotify) {

    public AwardHistory {
        events = List.copyOf(events);
    }

    /** How much happened: whoever adds something names it. */
    public EntityVersion version() {
        return new EntityVersion(events.size());
    }

    /** What whatever happens to it is held against. */
    public static AwardLife life(AwardOnFile onFile, List<AwardEvent> events) {
        var commendation = onFile.commendation();
        return new AwardLife(
                commendation.recipients().kind(),
                onFile.decidedHere().isPresent(),
                commendation.decision().signedOn(),
                commendation.amount(),
                events.stream().collect(Collectors.toMap(AwardEvent::kind, Function.identity())));
    }
}
