package vn.ntm.ocop.evaluation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ocop.evaluation.application.rules.EvaluationRules;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection;

/** Why a person cannot make a move with a dossier now, whatever the move says. */
@ApplicationScoped
public class MoveRefusals {

    private final EvaluationRules rules;
    private final Calendar calendar;

    MoveRefusals(EvaluationRules rules, Calendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    public Now now(EvaluationDossier dossier, String caller) {
        LocalDate today = calendar.today();
        return new Now(dossier, caller, today, rules.end(dossier, today).orElse(null));
    }

    /**
     * A dossier now, in the eyes of a person.
     *
     * @param rulesEnd the last day on which it is evaluated under its rules, if one is set
     */
    public record Now(
            EvaluationDossier dossier,
            String caller,
            LocalDate today,
            @Nullable LocalDate rulesEnd) {

        /** The commune that took the file in. */
        public Subject concerned() {
            return new Subject(dossier.subject().unit(), dossier.subject().unitOn());
        }

        public Optional<Refusal> refusal(EvaluationMove move) {
            return dossier.refusal(move, caller)
                    .or(() -> ended(move))
                    .map(rejection -> EvaluationProblems.of(rejection, dossier, caller));
        }

        private Optional<EvaluationRejection> ended(EvaluationMove move) {
            return rulesEnd != null && move.bringsOn() && today.isAfter(rulesEnd)
                    ? Optional.of(new EvaluationRejection.RulesEnded(
                            dossier.procedure().ruleSet(), rulesEnd, today))
                    : Optional.empty();
        }
    }
}
