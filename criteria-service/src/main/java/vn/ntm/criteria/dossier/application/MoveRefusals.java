package vn.ntm.criteria.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.ntm.criteria.dossier.domain.DossierMove;
import vn.ntm.criteria.dossier.domain.DossierState;
import vn.ntm.criteria.dossier.domain.RecognitionDossier;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.access.Subject;

/** Why a person cannot make a move with a dossier now, whatever the move says. */
@ApplicationScoped
public class MoveRefusals {

    private final Dossiers dossiers;
    private final CarriedUnits units;

    MoveRefusals(Dossiers dossiers, CarriedUnits units) {
        this.dossiers = dossiers;
        this.units = units;
    }

    public Now now(RecognitionDossier dossier, String caller) {
        return new Now(
                dossier,
                caller,
                units.today(CarriedUnits.Opened.of(dossier.subject())),
                dossier.state() instanceof DossierState.Refused
                        && dossiers.hasOneLike(dossier, units.sharing(dossier.subject())));
    }

    /**
     * A dossier now, in the eyes of a person.
     *
     * @param displaced whether another dossier has its place
     */
    public record Now(RecognitionDossier dossier, String caller, CarriedUnits.Today today, boolean displaced) {

        /** The unit that has it. */
        public Subject concerned() {
            return today.concerned();
        }

        public Optional<Refusal> refusal(DossierMove move) {
            return dossier.refusal(move, caller)
                    .map(rejection -> DossierProblems.of(rejection, dossier, caller))
                    .or(() -> where(
                            move.bringsOn() && !today.there(),
                            DossierProblems.unitEnded(dossier.subject(), today.day())))
                    .or(() -> where(
                            move == DossierMove.APPEAL && displaced, DossierProblems.alreadyOpen(dossier.subject())));
        }

        private static Optional<Refusal> where(boolean refused, Refusal refusal) {
            return refused ? Optional.of(refusal) : Optional.empty();
        }
    }
}
