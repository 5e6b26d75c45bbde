package vn.ntm.awards.nomination.application;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.nomination.domain.NominationMove;
import vn.ntm.awards.nomination.domain.NominationRejection;
import vn.ntm.awards.nomination.domain.NominationStep;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.request.StateRefuses;

/** What a caller is told when the rules say no. A new rejection does not compile until it has an answer. */
public final class NominationProblems {

    private NominationProblems() {}

    /** Of a nomination that is there: a state that refuses is told with what is possible in it. */
    public static Refusal of(NominationRejection rejection, Nomination nomination, String actor) {
        return rejection instanceof NominationRejection.WrongStep(NominationMove _, NominationStep state)
                ? refusedIn(state, possible(nomination, actor))
                : of(rejection);
    }

    /** The operations that the person can do now, as far as the nomination is concerned. */
    public static List<String> possible(Nomination nomination, String actor) {
        return Arrays.stream(NominationMove.values())
                .filter(move -> nomination.refusal(move, actor).isEmpty())
                .map(NominationMove::operation)
                .toList();
    }

    public static Refusal of(NominationRejection rejection) {
        return switch (rejection) {
            case NominationRejection.WrongStep(var _, var state) -> refusedIn(state, List.of());
            case NominationRejection.NotInProcedure(var _, var state, var flow) ->
                refusal(NominationProblem.NOMINATION_NOT_IN_PROCEDURE, Map.of("state", state, "flow", flow));
            case NominationRejection.PreparedBySame(var _, var earlier) ->
                refusal(NominationProblem.NOMINATION_PREPARER_CANNOT_DECIDE, Map.of("earlier", earlier.operation()));
            case NominationRejection.BeforeBasis(var on, var basis) ->
                refusal(NominationProblem.NOMINATION_DAY_BEFORE_BASIS, Map.of("day", on, "basis", basis));
            case NominationRejection.NotYet(var on, var _) -> new Refusal(DayProblem.DAY_NOT_COME, Map.of("day", on));
            case NominationRejection.VoteMissing(var form) ->
                refusal(NominationProblem.VOTE_MISSING, Map.of("form", form));
            case NominationRejection.NotCarried(var state) ->
                refusal(NominationProblem.VOTE_NOT_CARRIED, Map.of("state", state));
            case NominationRejection.NoVoteAgainst(var state) ->
                refusal(NominationProblem.NO_VOTE_AGAINST_NOMINATION, Map.of("state", state));
            case NominationRejection.VotedAlready(var state) ->
                refusal(NominationProblem.VOTED_ALREADY, Map.of("state", state));
            case NominationRejection.ShareTooSmall(var result, var least) ->
                refusal(
                        NominationProblem.VOTE_SHARE_TOO_SMALL,
                        Map.of(
                                "inFavour",
                                result.inFavour(),
                                "members",
                                result.members(),
                                "least",
                                least.stripTrailingZeros().toPlainString()));
            case NominationRejection.StillOpenToComment(var until, var on) ->
                refusal(NominationProblem.STILL_OPEN_TO_COMMENT, Map.of("until", until, "day", on));
            case NominationRejection.CommentTooShort(var until, var earliest) ->
                refusal(NominationProblem.COMMENT_TIME_TOO_SHORT, Map.of("until", until, "earliest", earliest));
        };
    }

    private static Refusal refusal(NominationProblem problem, Map<String, ?> context) {
        return new Refusal(problem, context);
    }

    private static Refusal refusedIn(NominationStep state, List<String> allowed) {
        return new StateRefuses(NominationProblem.NOMINATION_STATE_REFUSES, Map.of(), state, allowed);
    }
}
