package vn.ntm.awards.achievement.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.application.AchievementFilter;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.kernel.UnitCode;

/** Which achievements are wanted. */
public class AchievementParameters {

    @QueryParam("recipient")
    @Parameter(description = "The identity of the recipient", example = AchievementExamples.ID)
    @Nullable UUID recipient;

    @QueryParam("campaign")
    @Parameter(description = "The identity of the campaign", example = AchievementExamples.ID)
    @Nullable UUID campaign;

    @QueryParam("unit")
    @Parameter(description = "The unit of the recipient, or one above it on the day of its code", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("meritKind")
    @Parameter(description = "For what kind of merit it counts", example = "MOVEMENT")
    @Nullable MeritKind meritKind;

    @QueryParam("initiative")
    @Parameter(description = "The number of an initiative on which it rests", example = "SK-15/2025")
    @Nullable String initiative;

    @QueryParam("confirmed")
    @Parameter(description = "Whether it is confirmed as it is written", example = "true")
    @Nullable Boolean confirmed;

    AchievementFilter filter(@Nullable UnitCode callers) {
        return new AchievementFilter(recipient, campaign, unit, meritKind, number(), confirmed, callers);
    }

    /** What is no number of an initiative finds nothing. */
    private @Nullable String number() {
        return initiative == null ? null : Achievement.initiative(initiative).orElse(initiative);
    }
}
