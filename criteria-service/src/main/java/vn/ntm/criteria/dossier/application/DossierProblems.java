package vn.ntm.criteria.dossier.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.dossier.domain.DossierMove;
import vn.ntm.criteria.dossier.domain.DossierRejection;
import vn.ntm.criteria.dossier.domain.DossierSubject;
import vn.ntm.criteria.dossier.domain.RecognitionDossier;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.request.StateRefuses;

/** What a caller is told when the rules say no. A new rejection does not compile until it has an answer. */
public final class DossierProblems {

    private DossierProblems() {}

    /** Of a dossier that is there: a state that refuses is told with what is possible in it. */
    public static Refusal of(DossierRejection rejection, RecognitionDossier dossier, String actor) {
        return rejection instanceof DossierRejection.WrongStep(DossierMove _, DossierStage state)
                ? refusedIn(state, possible(dossier, actor))
                : of(rejection);
    }

    /** The operations that the person can do now, as far as the dossier is concerned. */
    public static List<String> possible(RecognitionDossier dossier, String actor) {
        return Arrays.stream(DossierMove.values())
                .filter(move -> dossier.refusal(move, actor).isEmpty())
                .map(DossierMove::operation)
                .toList();
    }

    /** The unit is not there on the day, and nobody has its dossiers. */
    public static Refusal unitEnded(DossierSubject subject, LocalDate day) {
        return refusal(DossierProblem.DOSSIER_UNIT_ENDED, Map.of("unit", subject.unit(), "day", day));
    }

    /** The unit has another dossier for the title and the year. */
    static Refusal alreadyOpen(DossierSubject subject) {
        return refusal(
                DossierProblem.DOSSIER_ALREADY_OPEN,
                Map.of(
                        "unit",
                        subject.unit(),
                        "level",
                        subject.level(),
                        "year",
                        subject.programmeYear().value()));
    }

    public static Refusal of(DossierRejection rejection) {
        return switch (rejection) {
            case DossierRejection.WrongStep(var _, var state) -> refusedIn(state, List.of());
            case DossierRejection.NotInProcedure(var _, var state, var procedure) ->
                refusal(DossierProblem.NOT_IN_PROCEDURE, Map.of("state", state, "procedure", procedure));
            case DossierRejection.PreparedBySame(var _, var earlier) ->
                refusal(DossierProblem.PREPARER_CANNOT_APPROVE, Map.of("earlier", earlier.operation()));
            case DossierRejection.BeforeBasis(var on, var basis) ->
                refusal(DossierProblem.DAY_BEFORE_BASIS, Map.of("day", on, "basis", basis));
            case DossierRejection.NotYet(var on, var _) -> new Refusal(DayProblem.DAY_NOT_COME, Map.of("day", on));
            case DossierRejection.SettingMissing(var procedure, var step, var parameter, var on) ->
                refusal(
                        DossierProblem.SETTING_MISSING,
                        Map.of("procedure", procedure, "step", step, "parameter", parameter, "day", on));
            case DossierRejection.TooLittle(var parameter, var found, var least) ->
                refusal(
                        DossierProblem.TOO_SHORT_OR_SELDOM,
                        Map.of("parameter", parameter, "found", found, "least", least.toPlainString()));
            case DossierRejection.TooFewTookPart(var tally, var least) ->
                refusal(
                        DossierProblem.NO_QUORUM,
                        Map.of(
                                "tookPart",
                                tally.tookPart(),
                                "concerned",
                                tally.concerned(),
                                "least",
                                least.toPlainString()));
            case DossierRejection.TooFewAgreed(var tally, var least) ->
                refusal(
                        DossierProblem.TOO_FEW_AGREED,
                        Map.of("agreed", tally.agreed(), "tookPart", tally.tookPart(), "least", least.toPlainString()));
            case DossierRejection.IncompleteAppraisal(var missing, var unknown) ->
                refusal(DossierProblem.APPRAISAL_INCOMPLETE, Map.of("missing", missing, "unknown", unknown));
            case DossierRejection.CriteriaNotMet(var criteria) ->
                refusal(DossierProblem.CRITERIA_NOT_MET, Map.of("criteria", criteria));
        };
    }

    private static Refusal refusal(DossierProblem problem, Map<String, ?> context) {
        return new Refusal(problem, context);
    }

    private static Refusal refusedIn(DossierStage state, List<String> allowed) {
        return new StateRefuses(DossierProblem.DOSSIER_STATE_REFUSES, Map.of(), state, allowed);
    }
}
