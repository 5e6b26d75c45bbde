package vn.ntm.awards.nomination.hearing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.nomination.application.Nominations;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.IfMatch;

/** What agencies and citizens say of a nomination, for those who work on it. */
@Path("/v1/nominations/{nomination}")
@Tag(name = "Nominations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HearingResource {

    private static final String NOMINATION = "The id of the nomination";
    private static final String ID = "019ab1c2-0000-7000-8000-0000000000e1";

    private static final String OPINION = """
            {"agency":"Thuế tỉnh Hà Tĩnh","verdict":"AGREES","givenOn":"2026-03-16","reason":"Không nợ thuế",
             "document":"Công văn 77/THT ngày 16/03/2026"}
            """;

    private static final String COMMENT = """
            {"objects":false,"receivedOn":"2026-10-05","reason":"Nhất trí với đề nghị khen thưởng",
             "document":"Phiếu ý kiến số 12"}
            """;

    private final HearNomination hear;
    private final Hearings hearings;
    private final Nominations nominations;
    private final Calendar calendar;

    HearingResource(HearNomination hear, Hearings hearings, Nominations nominations, Calendar calendar) {
        this.hear = hear;
        this.hearings = hearings;
        this.nominations = nominations;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Path("opinions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordAgencyOpinion",
            summary = "Record the opinion of an agency that was asked",
            description = "What it says again takes the place of what it said. It does not move the nomination.")
    @APIResponse(
            responseCode = "200",
            description = "The opinion, on file",
            content = @Content(schema = @Schema(implementation = OpinionView.class)))
    @APIResponse(responseCode = "409", description = "The agency is not asked, or the day has not come")
    public RestResponse<OpinionView> recordOpinion(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = OPINION)) OpinionRequest request) {
        var required = seen.named();
        request.check();
        return RestResponse.ok(hear.opinion(id, required, request));
    }

    @GET
    @Act
    @Path("opinions")
    @Operation(
            operationId = "listAgencyOpinions",
            summary = "The opinions of agencies on a nomination",
            description = "In the order in which they were recorded. The read is on record.")
    @APIResponse(responseCode = "200", description = "A page of opinions", content = @Content)
    public Page<OpinionView> listOpinions(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = ID) UUID id,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        var listing = new Listing<OpinionView>(
                PageParameters.question("agency-opinions", id),
                1,
                (place, asOf, most) -> hearings.opinions(known(id, asOf), asOf, place, most),
                asOf -> hearings.countOpinions(id, asOf),
                opinion -> List.of(opinion.opinionId().toString()));
        return paging.page(listing, times, calendar);
    }

    @POST
    @Act
    @Path("comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordPublicComment",
            summary = "Record what is said of a nomination that is open to comment",
            description =
                    "As it came to the office. Who says it is not asked, and not kept. It does not move the nomination.")
    @APIResponse(
            responseCode = "200",
            description = "The comment, on file",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "409", description = "The nomination is not open to comment on that day")
    public RestResponse<CommentView> recordComment(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = COMMENT)) CommentRequest request) {
        var required = seen.named();
        request.check();
        return RestResponse.ok(hear.comment(id, required, request));
    }

    @GET
    @Act
    @Path("comments")
    @Operation(
            operationId = "listPublicComments",
            summary = "What was said of a nomination while it was open to comment",
            description = "In the order in which it was recorded. The read is on record.")
    @APIResponse(responseCode = "200", description = "A page of comments", content = @Content)
    public Page<CommentView> listComments(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = ID) UUID id,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        var listing = new Listing<CommentView>(
                PageParameters.question("public-comments", id),
                1,
                (place, asOf, most) -> hearings.comments(known(id, asOf), asOf, place, most),
                asOf -> hearings.countComments(id, asOf),
                comment -> List.of(comment.commentId().toString()));
        return paging.page(listing, times, calendar);
    }

    /** @throws vn.ntm.kernel.problem.Refusal if there was no such nomination at the time of the question */
    private UUID known(UUID id, AsOf asOf) {
        return nominations.get(id, asOf).nomination().id();
    }
}
