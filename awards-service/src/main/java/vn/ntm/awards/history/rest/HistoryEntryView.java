package vn.ntm.awards.history.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.rest.CommendationView;
import vn.ntm.awards.history.application.HistoryEntry;
import vn.ntm.awards.history.application.UnitToday;
import vn.ntm.awards.history.application.UnitTodayState;
import vn.ntm.kernel.UnitCode;

/**
 * One commendation in the history of a recipient, with the unit of its day and what stands in its place now.
 *
 * @param givenTo under which identity it was given: the one that is asked about, or one that is the same
 * @param unitToday what stands on the day of the question in the place of the unit of the commendation
 */
@Schema(name = "HistoryEntry")
record HistoryEntryView(UUID givenTo, CommendationView commendation, UnitTodayView unitToday) {

    static HistoryEntryView of(HistoryEntry entry, CommendationView commendation, UnitToday.Standing today) {
        return new HistoryEntryView(
                entry.recipient(), commendation, new UnitTodayView(today.state(), today.unit(), today.name()));
    }

    /** The unit of the day of the question, as far as it is known here. */
    @Schema(name = "UnitToday")
    record UnitTodayView(
            UnitTodayState state,
            @Nullable UnitCode unitCode,
            @Nullable String name) {}
}
