package vn.ntm.awards.history.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.awards.commendation.rest.CommendationView;
import vn.ntm.ledger.lineage.TodaysUnit;

/**
 * One commendation in the history of a recipient, with the unit of its day and what stands in its place now.
 *
 * @param givenTo under which identity it was given: the one that is asked about, or one that is the same
 * @param todaysUnit what stands on the day of the question in the place of the unit of the commendation
 */
@Schema(name = "HistoryEntry")
record HistoryEntryView(UUID givenTo, CommendationView commendation, TodaysUnit todaysUnit) {}
