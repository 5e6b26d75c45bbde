package vn.ntm.awards.event.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.ceremony.application.Ceremonies;
import vn.ntm.awards.event.application.Presentations;
import vn.ntm.awards.event.application.PresentedAward;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** What was handed over in a ceremony, for everybody. */
@Path("/v1/ceremonies/{ceremony}/presentations")
@Tag(name = "Ceremonies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PresentationResource {

    private static final int MOST_POINTS = 1000;
    private static final int LAST = 100_000;

    private final Presentations presentations;
    private final Ceremonies ceremonies;
    private final Recipients recipients;
    private final Calendar calendar;

    PresentationResource(Presentations presentations, Ceremonies ceremonies, Recipients recipients, Calendar calendar) {
        this.presentations = presentations;
        this.ceremonies = ceremonies;
        this.recipients = recipients;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listPresentations",
            summary = "What was handed over in a ceremony",
            description =
                    "Point by point, in the order of each: higher forms come first. What no point or place is known of"
                            + " stands last. A person is named where the name is public today.")
    @APIResponse(responseCode = "200", description = "A page of what was handed over", content = @Content)
    public Page<PresentationView> list(
            @PathParam("ceremony") @Parameter(description = "The code of the ceremony", example = "NTM-2024-02-21")
                    String ceremony,
            @QueryParam("point")
                    @Parameter(
                            description = "Only what was handed over at the point of this number",
                            example = "2",
                            schema = @Schema(minimum = "1", maximum = "1000"))
                    @Nullable Integer point,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        requirePoint(point);
        if (ceremonies.find(ceremony, times.asOf(calendar)).isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND, Map.of());
        }
        var listing = new Listing<PresentedAward>(
                PageParameters.question("presentations", ceremony, point),
                3,
                (place, asOf, most) -> presentations.list(ceremony, point, asOf, place, most),
                asOf -> presentations.count(ceremony, point, asOf),
                PresentationResource::key);
        Page<PresentedAward> page = paging.page(listing, times, calendar);
        Map<UUID, String> names = recipients.publicNames(page.items().stream()
                .map(PresentedAward::recipient)
                .filter(Objects::nonNull)
                .toList());
        return page.map(award -> PresentationView.of(award, names));
    }

    private static void requirePoint(@Nullable Integer point) {
        if (point != null && (point < 1 || point > MOST_POINTS)) {
            var reason =
                    new Refusal.Reason(Refusal.Place.PARAMETER, "point", new Bilingual("từ 1 đến 1000", "1 to 1000"));
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
        }
    }

    private static List<String> key(PresentedAward award) {
        return List.of(
                String.valueOf(Objects.requireNonNullElse(award.presentation().point(), LAST)),
                String.valueOf(Objects.requireNonNullElse(award.presentation().place(), LAST)),
                award.commendation());
    }
}
