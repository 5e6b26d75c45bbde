package vn.ntm.awards.nomination.domain;

import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.awards.council.domain.Vote;
import vn.ntm.awards.nomination.domain.NominationRejection.BeforeBasis;
import vn.ntm.awards.nomination.domain.NominationRejection.NotCarried;
import vn.ntm.awards.nomination.domain.NominationRejection.NotInProcedure;
import vn.ntm.awards.nomination.domain.NominationRejection.NotYet;
import vn.ntm.awards.nomination.domain.NominationRejection.PreparedBySame;
import vn.ntm.awards.nomination.domain.NominationRejection.VoteMissing;
import vn.ntm.awards.nomination.domain.NominationRejection.VotedAlready;
import vn.ntm.awards.nomination.domain.NominationRejection.WrongStep;

/** What every move is held against, whatever it is made with. */
final class MoveRules {

    private MoveRules() {}

    /** Why a person cannot make a move now; nothing if he can. */
    static Optional<NominationRejection> refusal(Nomination nomination, NominationMove move, String actor) {
        NominationStep from = nomination.state().step();
        if (!move.from().contains(from)) {
            return Optional.of(new WrongStep(move, from));
        }
        if (!leadsOn(nomination.procedure(), move, from)) {
            return Optional.of(
                    new NotInProcedure(move, from, nomination.subject().flow()));
        }
        return nomination.history().stream()
                .filter(made -> made.actor().equals(actor) && move.checks(made.move()))
                .findFirst()
                .<NominationRejection>map(made -> new PreparedBySame(move, made.move()))
                .or(() -> byVote(nomination, move));
    }

    /** A council votes once, and what is before it goes on if it carried that. */
    private static Optional<NominationRejection> byVote(Nomination nomination, NominationMove move) {
        NominationStep from = nomination.state().step();
        return switch (move) {
            case VOTE -> Optional.ofNullable(nomination.state().result()).map(_ -> new VotedAlready(from));
            case SUBMIT, SEND_TO_CENTRAL -> notCarried(nomination);
            case DECIDE -> from == NominationStep.COUNCIL_REVIEW ? notCarried(nomination) : Optional.empty();
            case OPEN, PROPOSE, REVIEW_BY_UNIT, SEND_BACK, RESUBMIT, ACCEPT, CONSULT, CONCLUDE_CONSULTATION ->
                Optional.empty();
            case REFER_TO_COUNCIL, PUBLISH, VOTE_BY_PROVINCE, REJECT, WITHDRAW, ANNUL -> Optional.empty();
        };
    }

    private static Optional<NominationRejection> notCarried(Nomination nomination) {
        Vote result = nomination.state().result();
        if (result == null) {
            return Optional.of(new VoteMissing(nomination.subject().form()));
        }
        return result.carried()
                ? Optional.empty()
                : Optional.of(new NotCarried(nomination.state().step()));
    }

    /**
     * What a council proposed is decided on, though the steps lead from the appraisal to the council and do not say what
     * follows. A file is rejected by whoever has it: before its acceptance only where none is needed.
     */
    private static boolean leadsOn(NominationProcedure procedure, NominationMove move, NominationStep from) {
        return switch (move) {
            case DECIDE -> from == NominationStep.COUNCIL_REVIEW || procedure.has(move, from);
            case REJECT -> from != NominationStep.SUBMITTED || procedure.decidesWhatIsSubmitted();
            case OPEN, PROPOSE, REVIEW_BY_UNIT, SUBMIT, SEND_BACK, RESUBMIT, ACCEPT, CONSULT, CONCLUDE_CONSULTATION ->
                move.inEveryProcedure() || procedure.has(move, from);
            case REFER_TO_COUNCIL, VOTE, PUBLISH, VOTE_BY_PROVINCE, SEND_TO_CENTRAL, WITHDRAW, ANNUL ->
                move.inEveryProcedure() || procedure.has(move, from);
        };
    }

    static void requireDay(Doing by, LocalDate basis) {
        if (by.on().isAfter(by.today())) {
            throw new NominationRefused(new NotYet(by.on(), by.today()));
        }
        if (by.on().isBefore(basis)) {
            throw new NominationRefused(new BeforeBasis(by.on(), basis));
        }
    }
}
