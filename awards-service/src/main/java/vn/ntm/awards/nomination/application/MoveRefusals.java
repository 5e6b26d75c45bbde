package vn.ntm.awards.nomination.application;

import java.util.Optional;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.nomination.domain.NominationMove;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.access.Subject;

/** A nomination in the eyes of a person: why he cannot make a move with it now, whatever the move says. */
public record MoveRefusals(Nomination nomination, String caller) {

    /** The unit that proposes. */
    public Subject concerned() {
        var proposer = nomination.subject().proposer();
        return new Subject(proposer.unit(), proposer.unitOn());
    }

    public Optional<Refusal> refusal(NominationMove move) {
        return nomination.refusal(move, caller).map(rejection -> NominationProblems.of(rejection, nomination, caller));
    }
}
