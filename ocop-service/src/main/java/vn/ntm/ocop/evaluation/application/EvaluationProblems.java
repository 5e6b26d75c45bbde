package vn.ntm.ocop.evaluation.application;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.request.StateRefuses;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;

/** What a caller is told when the rules say no. A new rejection does not compile until it has an answer. */
public final class EvaluationProblems {

    private EvaluationProblems() {}

    /** Of a dossier that is there: a state that refuses is told with what is possible in it. */
    public static Refusal of(EvaluationRejection rejection, EvaluationDossier dossier, String actor) {
        return rejection instanceof EvaluationRejection.WrongStep(EvaluationMove _, EvaluationStep state)
                ? refusedIn(state, possible(dossier, actor))
                : of(rejection);
    }

    /** The operations that the person can do now, as far as the dossier is concerned. */
    public static List<String> possible(EvaluationDossier dossier, String actor) {
        return Arrays.stream(EvaluationMove.values())
                .filter(move -> dossier.refusal(move, actor).isEmpty())
                .map(EvaluationMove::operation)
                .toList();
    }

    static Refusal underWay(EvaluationDossier dossier, EvaluationDossier other) {
        return new Refusal(
                EvaluationProblem.EVALUATION_ALREADY_UNDER_WAY,
                Map.of(
                        "product", dossier.subject().product(),
                        "kind", dossier.subject().kind(),
                        "other", other.id()));
    }

    public static Refusal of(EvaluationRejection rejection) {
        return switch (rejection) {
            case EvaluationRejection.WrongStep(var _, var state) -> refusedIn(state, List.of());
            case EvaluationRejection.NotInProcedure(var _, var state, var ruleSet) ->
                refusal(EvaluationProblem.EVALUATION_NOT_IN_PROCEDURE, Map.of("state", state, "ruleSet", ruleSet));
            case EvaluationRejection.PreparedBySame(var _, var earlier) ->
                refusal(EvaluationProblem.EVALUATION_PREPARER_CANNOT_DECIDE, Map.of("earlier", earlier.operation()));
            case EvaluationRejection.BeforeBasis(var on, var basis) ->
                refusal(EvaluationProblem.EVALUATION_DAY_BEFORE_BASIS, Map.of("day", on, "basis", basis));
            case EvaluationRejection.NotYet(var on, var _) -> new Refusal(DayProblem.DAY_NOT_COME, Map.of("day", on));
            case EvaluationRejection.RulesEnded(var ruleSet, var last, var on) ->
                refusal(EvaluationProblem.TRANSITION_LIMIT_PASSED, Map.of("ruleSet", ruleSet, "last", last, "day", on));
            case EvaluationRejection.PartsMissing(var missing, var day) ->
                refusal(
                        EvaluationProblem.DOSSIER_PARTS_MISSING,
                        Map.of(
                                "missing",
                                missing.stream().map(Enum::name).collect(Collectors.joining(", ")),
                                "day",
                                day));
            case EvaluationRejection.PastCutOff(var round, var requested) ->
                refusal(
                        EvaluationProblem.FILE_PAST_CUT_OFF,
                        Map.of("round", round.title(), "requested", requested, "before", round.filesBefore()));
            case EvaluationRejection.OtherCouncil(var round, var needed) ->
                refusal(EvaluationProblem.ROUND_OF_OTHER_COUNCIL, Map.of("round", round.title(), "needed", needed));
            case EvaluationRejection.NotRated(var state) ->
                refusal(EvaluationProblem.EVALUATION_NOT_RATED, Map.of("state", state));
            case EvaluationRejection.RatedAlready(var state) ->
                refusal(EvaluationProblem.EVALUATION_RATED_ALREADY, Map.of("state", state));
            case EvaluationRejection.StarsNotPossible(var stars, var least, var most) ->
                refusal(EvaluationProblem.STARS_NOT_POSSIBLE, Map.of("stars", stars, "least", least, "most", most));
        };
    }

    private static Refusal refusal(EvaluationProblem problem, Map<String, ?> context) {
        return new Refusal(problem, context);
    }

    private static Refusal refusedIn(EvaluationStep state, List<String> allowed) {
        return new StateRefuses(EvaluationProblem.EVALUATION_STATE_REFUSES, Map.of(), state, allowed);
    }
}
