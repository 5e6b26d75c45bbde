package vn.ntm.ocop.evaluation.domain;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.round.domain.EvaluationRound;
import vn.ntm.ocop.round.domain.RoundLevel;

/** Why the rules of the programme say no. */
public sealed interface EvaluationRejection {

    /** The dossier is not where this move starts from. */
    record WrongStep(EvaluationMove move, EvaluationStep from) implements EvaluationRejection {}

    /** The procedure of the dossier does not lead this way from here. */
    record NotInProcedure(EvaluationMove move, EvaluationStep from, String ruleSet) implements EvaluationRejection {}

    /** The same person made a move that this one checks. */
    record PreparedBySame(EvaluationMove move, EvaluationMove earlier) implements EvaluationRejection {}

    /** It would have been done before what it rests on. */
    record BeforeBasis(LocalDate on, LocalDate basis) implements EvaluationRejection {}

    /** The day has not come yet. */
    record NotYet(LocalDate on, LocalDate today) implements EvaluationRejection {}

    /** The rules to which the dossier keeps ended, and so did the days in which files are finished under them. */
    record RulesEnded(String ruleSet, LocalDate lastDay, LocalDate on) implements EvaluationRejection {}

    /** Parts of the dossier were not there on the day. */
    record PartsMissing(List<DossierPart> missing, LocalDate on) implements EvaluationRejection {

        public PartsMissing {
            missing = List.copyOf(missing);
        }
    }

    /** The file was requested too late for the round. */
    record PastCutOff(EvaluationRound round, LocalDate requestedOn) implements EvaluationRejection {}

    /** The round is held by another council. */
    record OtherCouncil(EvaluationRound round, RoundLevel needed) implements EvaluationRejection {}

    /** No council has come to a result yet. */
    record NotRated(EvaluationStep state) implements EvaluationRejection {}

    /** A rating is there already. */
    record RatedAlready(EvaluationStep state) implements EvaluationRejection {}

    /** Such stars do not come of this result. */
    record StarsNotPossible(int stars, int least, int most) implements EvaluationRejection {}
}
