package vn.ntm.awards.history.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.awards.commendation.application.history.AwardHistory;
import vn.ntm.awards.commendation.application.history.HistoryEntry;
import vn.ntm.awards.commendation.rest.CommendationView;
import vn.ntm.awards.recipient.application.RecipientProblem;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.lineage.PlacesOfToday;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** What somebody was given, for those who may know who it is: every read is on record. */
@Path("/v1/recipients/{recipient}/history")
@Tag(name = "Recipients")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HistoryResource {

    private final AwardHistory history;
    private final Recipients recipients;
    private final PlacesOfToday places;
    private final Calendar calendar;

    HistoryResource(AwardHistory history, Recipients recipients, PlacesOfToday places, Calendar calendar) {
        this.history = history;
        this.recipients = recipients;
        this.places = places;
        this.calendar = calendar;
    }

    @GET
    @Act
    @Operation(
            operationId = "getRecipientHistory",
            summary = "What a recipient was given over time",
            description =
                    "In the order of the days, with the unit as it was on the day of each commendation and what stands in"
                            + " its place on the day of the question. What was given to a recipient of whom a person decided that"
                            + " it is the same is among it, under its own identity. What was annulled says so. The read is on"
                            + " record.")
    @APIResponse(responseCode = "200", description = "A page of the history", content = @Content)
    @APIResponse(responseCode = "404", description = "There is no such recipient")
    @APIResponse(responseCode = "409", description = "The recipient had the processing of the data restricted")
    public Page<HistoryEntryView> get(
            @PathParam("recipient")
                    @Parameter(
                            description = "The identity of the recipient",
                            example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    UUID recipient,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        var listing = new Listing<HistoryEntry>(
                PageParameters.question("history", recipient),
                2,
                (place, asOf, most) -> history.of(known(recipient, asOf), asOf, place, most),
                asOf -> history.count(recipient, asOf),
                HistoryResource::key);
        Page<HistoryEntry> page = paging.page(listing, times, calendar);
        var asOf = new AsOf(page.validOn(), page.knownAt());
        return page.map(entry -> view(entry, asOf));
    }

    private UUID known(UUID recipient, AsOf asOf) {
        recipients.get(recipient, asOf);
        var now = new AsOf(calendar.today(), calendar.now());
        if (recipients.get(recipient, now).recipient().restricted()) {
            throw new Refusal(RecipientProblem.RECIPIENT_RESTRICTED, Map.of());
        }
        return recipient;
    }

    private HistoryEntryView view(HistoryEntry entry, AsOf asOf) {
        var registered = entry.registered();
        LocalDate day = registered.commendation().unitDay().day();
        return new HistoryEntryView(
                entry.recipient(),
                CommendationView.of(registered, asOf.validOn()),
                places.of(registered.unit(), day, asOf));
    }

    private static List<String> key(HistoryEntry entry) {
        var commendation = entry.registered().commendation();
        return List.of(commendation.unitDay().day().toString(), commendation.key());
    }
}
