package vn.ntm.awards.achievement.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.achievement.application.AchievementOnFile;
import vn.ntm.awards.achievement.application.ConfirmAchievement;
import vn.ntm.awards.achievement.application.RegisterAchievement;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** Achievements are registered, corrected, and confirmed by another person than who wrote them down. */
@Path("/v1/achievements")
@Tag(name = "Achievements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AchievementMoveResource {

    private final RegisterAchievement register;
    private final ConfirmAchievement confirm;
    private final Identities identities;

    AchievementMoveResource(RegisterAchievement register, ConfirmAchievement confirm, Identities identities) {
        this.register = register;
        this.confirm = confirm;
        this.identities = identities;
    }

    @POST
    @Act
    @Operation(
            operationId = "registerAchievement",
            summary = "Register what a recipient did",
            description =
                    "By the commune for its own recipients, or by the province. One achievement earns one form; another"
                            + " achievement can earn the same form again.")
    @APIResponse(
            responseCode = "201",
            description = "The achievement, under the identity that it was given",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the achievement is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The version of the achievement, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = AchievementResource.TAG))
            },
            content = @Content(schema = @Schema(implementation = AchievementView.class)))
    @APIResponse(responseCode = "404", description = "There is no such recipient or campaign")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is on file already, a household has no regular merit, it does not fit to the campaign, its first"
                            + " day has not come, or the recipient had the processing of the data restricted")
    public RestResponse<AchievementView> register(
            @RequestBody(required = true, content = @Content(example = AchievementExamples.ACHIEVEMENT))
                    AchievementRequest request) {
        AchievementOnFile registered =
                register.register(request.achievement(identities.next()), request.provenance(), "registerAchievement");
        return AchievementResource.tagged(RestResponse.Status.CREATED, registered, null)
                .location(URI.create(
                        "/v1/achievements/" + registered.achievement().id()))
                .build();
    }

    @POST
    @Act
    @Path("{achievement}/_correct")
    @Operation(
            operationId = "correctAchievement",
            summary = "Correct what is on file of an achievement",
            description =
                    "As a whole: what is absent is no longer said, and it is to be confirmed anew. What earned a form"
                            + " stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The achievement as it is now on file",
            content = @Content(schema = @Schema(implementation = AchievementView.class)))
    @APIResponse(responseCode = "404", description = "There is no such achievement, recipient or campaign")
    @APIResponse(
            responseCode = "409",
            description =
                    "It earned a form, is another recipient's, is on file already, or does not fit to its campaign")
    public RestResponse<AchievementView> correct(
            @PathParam("achievement")
                    @Parameter(description = AchievementResource.WHICH, example = AchievementExamples.ID)
                    UUID achievement,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = AchievementExamples.ACHIEVEMENT))
                    AchievementRequest request) {
        var corrected = request.achievement(achievement);
        return AchievementResource.tagged(
                        RestResponse.Status.OK,
                        register.correct(
                                achievement, seen.named(), corrected, request.provenance(), "correctAchievement"),
                        null)
                .build();
    }

    @POST
    @Act
    @Path("{achievement}/_confirm")
    @Operation(
            operationId = "confirmAchievement",
            summary = "Confirm an achievement",
            description =
                    "The caller's unit says on a document that it is so; by another person than those who wrote it"
                            + " down.")
    @APIResponse(
            responseCode = "200",
            description = "The achievement, confirmed",
            content = @Content(schema = @Schema(implementation = AchievementView.class)))
    @APIResponse(responseCode = "404", description = "There is no such achievement")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is confirmed, the caller wrote it down, the day has not come or is before the achievement's last,"
                            + " or the recipient had the processing of the data restricted")
    public RestResponse<AchievementView> confirm(
            @PathParam("achievement")
                    @Parameter(description = AchievementResource.WHICH, example = AchievementExamples.ID)
                    UUID achievement,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = AchievementExamples.CONFIRMATION))
                    ConfirmationRequest request) {
        request.check();
        return AchievementResource.tagged(
                        RestResponse.Status.OK,
                        confirm.confirm(
                                achievement,
                                seen.named(),
                                request.confirmedOn(),
                                request.document().strip(),
                                "confirmAchievement"),
                        null)
                .build();
    }
}
