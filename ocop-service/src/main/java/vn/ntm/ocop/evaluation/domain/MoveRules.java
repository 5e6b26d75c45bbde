package vn.ntm.ocop.evaluation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.BeforeBasis;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.NotInProcedure;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.NotRated;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.NotYet;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.OtherCouncil;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.PartsMissing;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.PastCutOff;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.PreparedBySame;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.RatedAlready;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.RulesEnded;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.StarsNotPossible;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.WrongStep;
import vn.ntm.ocop.evaluation.domain.content.StarRating;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.round.domain.EvaluationRound;
import vn.ntm.ocop.round.domain.RoundLevel;

/** What every move is held against, whatever it is made with. */
final class MoveRules {

    private MoveRules() {}

    /** Why a person cannot make a move now; nothing if he can. */
    static Optional<EvaluationRejection> refusal(EvaluationDossier dossier, EvaluationMove move, String actor) {
        EvaluationStep from = dossier.state().step();
        if (!move.from().contains(from)) {
            return Optional.of(new WrongStep(move, from));
        }
        if (!leadsOn(dossier, move, from)) {
            return Optional.of(
                    new NotInProcedure(move, from, dossier.procedure().ruleSet()));
        }
        return dossier.history().stream()
                .filter(made -> made.actor().equals(actor) && move.checks(made.move()))
                .findFirst()
                .map(made -> new PreparedBySame(move, made.move()));
    }

    /** Five stars are evaluated again by the ministry, and what has fewer goes there only when five are proposed. */
    private static boolean leadsOn(EvaluationDossier dossier, EvaluationMove move, EvaluationStep from) {
        boolean again = dossier.subject().againForFiveStars();
        if (from == EvaluationStep.SUBMITTED
                && (move == EvaluationMove.REVIEW || move == EvaluationMove.SEND_TO_MINISTRY)) {
            return again == (move == EvaluationMove.SEND_TO_MINISTRY)
                    && dossier.procedure().has(move, from);
        }
        return move.inEveryProcedure() || dossier.procedure().has(move, from);
    }

    static boolean awaits(EvaluationDossier dossier, EvaluationMove move) {
        boolean again = dossier.subject().againForFiveStars();
        boolean ahead = move == EvaluationMove.SEND_TO_MINISTRY
                ? again || dossier.state() instanceof EvaluationState.Proposed5
                : !again;
        return ahead && dossier.history().stream().noneMatch(made -> made.move() == move);
    }

    static void requireMade(EvaluationDossier dossier, EvaluationMove move, Doing by) {
        requireDay(by, dossier.history().getLast().on());
        LocalDate last = by.rulesEnd();
        if (last != null && move.bringsOn() && by.on().isAfter(last)) {
            throw new EvaluationRefused(new RulesEnded(dossier.procedure().ruleSet(), last, by.on()));
        }
    }

    static void requireDay(Doing by, LocalDate basis) {
        if (by.on().isAfter(by.today())) {
            throw new EvaluationRefused(new NotYet(by.on(), by.today()));
        }
        if (by.on().isBefore(basis)) {
            throw new EvaluationRefused(new BeforeBasis(by.on(), basis));
        }
    }

    static Optional<LocalDate> requestedOn(List<Made> history, RoundLevel level) {
        Set<EvaluationMove> requests = switch (level) {
            case PROVINCE -> Set.of(EvaluationMove.REVIEW, EvaluationMove.FORWARD_BY_DISTRICT);
            case CENTRE -> Set.of(EvaluationMove.SEND_TO_MINISTRY);
        };
        return history.reversed().stream()
                .filter(made -> requests.contains(made.move()))
                .findFirst()
                .map(Made::on);
    }

    static void requireRound(EvaluationRound round, RoundLevel needed, List<Made> history) {
        if (round.level() != needed) {
            throw new EvaluationRefused(new OtherCouncil(round, needed));
        }
        requestedOn(history, needed).filter(day -> !round.takes(day)).ifPresent(day -> {
            throw new EvaluationRefused(new PastCutOff(round, day));
        });
    }

    static void requireParts(List<DossierPart> missing, Doing by) {
        if (!missing.isEmpty()) {
            throw new EvaluationRefused(new PartsMissing(missing, by.on()));
        }
    }

    static void requireUnrated(EvaluationState state) {
        if (state instanceof EvaluationState.BeforeRecognition before && before.rating() != null) {
            throw new EvaluationRefused(new RatedAlready(state.step()));
        }
    }

    static StarRating rating(EvaluationState.BeforeRecognition state) {
        return Optional.ofNullable(state.rating()).orElseThrow(() -> new EvaluationRefused(new NotRated(state.step())));
    }

    static void requireStars(int stars, int least, int most) {
        if (stars < least || stars > most) {
            throw new EvaluationRefused(new StarsNotPossible(stars, least, most));
        }
    }
}
