package vn.ntm.awards.achievement.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.application.AchievementOnFile;
import vn.ntm.awards.achievement.application.Achievements;
import vn.ntm.awards.achievement.application.ShownAchievements;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.EntityVersion;

/** Achievements say what persons did: every read is on record. */
@Path("/v1/achievements")
@Tag(name = "Achievements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AchievementResource {

    static final String WHICH = "The identity of the achievement";
    static final String TAG = "\"\\d{1,18}\"";

    private final Achievements achievements;
    private final ShownAchievements shown;
    private final CallerRights rights;
    private final Calendar calendar;

    AchievementResource(Achievements achievements, ShownAchievements shown, CallerRights rights, Calendar calendar) {
        this.achievements = achievements;
        this.shown = shown;
        this.rights = rights;
        this.calendar = calendar;
    }

    @GET
    @Act
    @Operation(
            operationId = "listAchievements",
            summary = "What the recipients of the caller's unit and of those below it did",
            description =
                    "In the order of their registration; the read is on record. Nothing of who had the processing of the"
                            + " data restricted.")
    @APIResponse(responseCode = "200", description = "A page of achievements", content = @Content)
    public Page<AchievementView> list(
            @BeanParam AchievementParameters wanted,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        UnitCode callers = rights.unit().orElse(null);
        var filter = wanted.filter(callers);
        var listing = new Listing<AchievementOnFile>(
                PageParameters.question("achievements", filter),
                1,
                (place, asOf, most) -> achievements.list(filter, asOf, place, most),
                asOf -> achievements.count(filter, asOf),
                onFile -> List.of(onFile.achievement().id().toString()));
        return paging.page(listing, times, calendar).map(AchievementView::of);
    }

    @GET
    @Act
    @Path("{achievement}")
    @Operation(
            operationId = "getAchievement",
            summary = "One achievement",
            description = "For those who may know what the recipient did; the read is on record.")
    @APIResponse(
            responseCode = "200",
            description = "The achievement",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the achievement, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = AchievementView.class)))
    @APIResponse(responseCode = "409", description = "The recipient had the processing of the data restricted")
    public RestResponse<AchievementView> get(
            @PathParam("achievement") @Parameter(description = WHICH, example = AchievementExamples.ID)
                    UUID achievement,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return tagged(RestResponse.Status.OK, shown.get(achievement, asOf), asOf)
                .build();
    }

    static RestResponse.ResponseBuilder<AchievementView> tagged(
            RestResponse.Status status, AchievementOnFile onFile, @Nullable AsOf asOf) {
        return RestResponse.ResponseBuilder.create(status, AchievementView.of(onFile, asOf))
                .header(HttpHeaders.ETAG, new EntityVersion(onFile.achievement().version()).entityTag());
    }
}
