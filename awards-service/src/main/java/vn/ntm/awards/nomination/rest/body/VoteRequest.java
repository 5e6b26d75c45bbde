package vn.ntm.awards.nomination.rest.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.council.domain.Vote;
import vn.ntm.awards.nomination.application.Grounds;
import vn.ntm.awards.nomination.application.MoveNomination.Asked;
import vn.ntm.awards.nomination.domain.Doing;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** What a council on emulation and commendation came to, as its minutes say it. */
@Schema(
        name = "CouncilVote",
        requiredProperties = {"members", "inFavour", "against", "abstained", "carried", "reason", "document"})
public record VoteRequest(
        @Schema(description = "How many members the council has", minimum = "1", maximum = "1000", examples = "9")
        Integer members,

        @Schema(description = "How many votes are in favour", minimum = "0", maximum = "1000", examples = "8")
        Integer inFavour,

        @Schema(description = "How many votes are against it", minimum = "0", maximum = "1000", examples = "1")
        Integer against,

        @Schema(description = "How many votes are neither", minimum = "0", maximum = "1000", examples = "0")
        Integer abstained,

        @Schema(
                description =
                        "Whether the council proposes the commendation; that needs more votes in favour than against",
                examples = "true")
        Boolean carried,

        @Schema(description = GroundsRequest.DAY, examples = "2026-03-02") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = GroundsRequest.REASON)
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The minutes: number, council, date")
        String document)
        implements Reasoned {

    private static final int MOST = 1000;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing, or no council can vote so */
    public Asked asked(Way way) {
        BodyChecks checks = GroundsRequest.checks(reason, document)
                .present("/carried", carried)
                .require(
                        "/members",
                        members != null && members >= 1 && members <= MOST,
                        "số từ 1 đến 1000",
                        "a number, 1 to 1000");
        counted(counted(counted(checks, "/inFavour", inFavour), "/against", against), "/abstained", abstained)
                .done();
        new BodyChecks()
                .require(
                        "/carried",
                        Vote.possible(members, inFavour, against, abstained, carried),
                        "số phiếu không quá số thành viên, có ít nhất một phiếu, và thông qua khi số phiếu đồng ý nhiều hơn không đồng ý",
                        "no more votes than members, one at least, and more in favour than against if it is carried")
                .done();
        var result = new Vote(members, inFavour, against, abstained, carried);
        return new Asked(new Grounds(on, reason, document), (nomination, by) -> way.of(nomination, result, by));
    }

    private static BodyChecks counted(BodyChecks checks, String pointer, @Nullable Integer votes) {
        return checks.require(
                pointer, votes != null && votes >= 0 && votes <= MOST, "số từ 0 đến 1000", "a number, 0 to 1000");
    }

    /** A move that is made with a vote. */
    @FunctionalInterface
    public interface Way {
        Nomination of(Nomination nomination, Vote result, Doing by);
    }
}
