package vn.ntm.awards.nomination.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import vn.ntm.awards.council.domain.Vote;
import vn.ntm.awards.nomination.domain.NominationRejection.CommentTooShort;
import vn.ntm.awards.nomination.domain.NominationRejection.NoVoteAgainst;
import vn.ntm.awards.nomination.domain.NominationRejection.ShareTooSmall;
import vn.ntm.awards.nomination.domain.NominationRejection.StillOpenToComment;
import vn.ntm.awards.nomination.domain.NominationRejection.VoteMissing;
import vn.ntm.awards.nomination.domain.content.Intake;
import vn.ntm.awards.nomination.domain.content.RejectionGround;

/**
 * A nomination for a commendation (hồ sơ đề nghị khen thưởng), on the way that its flow leads. Until it is accepted for appraisal
 * it goes with the rules of the day; from then on it keeps to those of the day of the acceptance.
 *
 * @param history the moves that were made, in their order; the first opened it
 */
public record Nomination(
        UUID id,
        NominationSubject subject,
        NominationProcedure procedure,
        Intake intake,
        NominationState state,
        List<Made> history) {

    public Nomination {
        history = List.copyOf(history);
    }

    /** A draft. @throws NominationRefused if the day has not come yet */
    public static Nomination open(
            UUID id, NominationSubject subject, NominationProcedure procedure, String regime, Doing by) {
        return begun(
                id,
                subject,
                procedure,
                new Intake(null, null, regime),
                new NominationState.NominationDraft(),
                NominationMove.OPEN,
                by);
    }

    /** Handed in at once, by a short report; the receipt is the acceptance. @throws NominationRefused as above */
    public static Nomination propose(
            UUID id, NominationSubject subject, NominationProcedure procedure, String regime, Doing by) {
        return begun(
                id,
                subject,
                procedure,
                new Intake(null, null, regime).acceptedOn(by.on()),
                new NominationState.Submitted(),
                NominationMove.PROPOSE,
                by);
    }

    /** How many moves were made. */
    public long version() {
        return history.size();
    }

    /** The same under the rules of another day; only before it is accepted. */
    public Nomination under(String regime) {
        return new Nomination(id, subject, procedure, intake.under(regime), state, history);
    }

    public Nomination reviewByUnit(Vote result, Doing by) {
        var before = is(NominationState.NominationDraft.class, NominationMove.REVIEW_BY_UNIT, by);
        return made(NominationMove.REVIEW_BY_UNIT, by, before.reviewByUnit(result));
    }

    public Nomination submit(Doing by) {
        var before = is(NominationState.UnitCouncilReviewed.class, NominationMove.SUBMIT, by);
        return made(NominationMove.SUBMIT, by, before.submit(), intake.receivedOn(by.on()));
    }

    public Nomination sendBack(Doing by) {
        var before = is(NominationState.Submitted.class, NominationMove.SEND_BACK, by);
        return made(NominationMove.SEND_BACK, by, before.sendBack());
    }

    public Nomination resubmit(Doing by) {
        var before = is(NominationState.Returned.class, NominationMove.RESUBMIT, by);
        return made(NominationMove.RESUBMIT, by, before.resubmit());
    }

    public Nomination accept(Doing by) {
        var before = is(NominationState.Submitted.class, NominationMove.ACCEPT, by);
        return made(NominationMove.ACCEPT, by, before.accept(), intake.acceptedOn(by.on()));
    }

    /** @param agencies as they are asked */
    public Nomination consult(List<String> agencies, Doing by) {
        var before = is(NominationState.Appraisal.class, NominationMove.CONSULT, by);
        return made(NominationMove.CONSULT, by, before.consult(agencies));
    }

    public Nomination concludeConsultation(Doing by) {
        var before = is(NominationState.Consultation.class, NominationMove.CONCLUDE_CONSULTATION, by);
        return made(NominationMove.CONCLUDE_CONSULTATION, by, before.concludeConsultation());
    }

    public Nomination referToCouncil(Doing by) {
        var before = is(NominationState.Appraisal.class, NominationMove.REFER_TO_COUNCIL, by);
        return made(NominationMove.REFER_TO_COUNCIL, by, before.referToCouncil());
    }

    /** The provincial council votes once. */
    public Nomination vote(Vote result, Doing by) {
        var before = is(NominationState.CouncilReview.class, NominationMove.VOTE, by);
        return made(NominationMove.VOTE, by, before.vote(result));
    }

    /**
     * @param until the last day on which something can be said
     * @param earliest the first day on which that can be over
     */
    public Nomination publish(LocalDate until, LocalDate earliest, Doing by) {
        var before = is(NominationState.NominationDraft.class, NominationMove.PUBLISH, by);
        if (until.isBefore(earliest)) {
            throw new NominationRefused(new CommentTooShort(until, earliest));
        }
        return made(NominationMove.PUBLISH, by, before.publish(until), intake.acceptedOn(by.on()));
    }

    /** @param percentLeast of the members, without which nothing is carried; asked only where it is said to be carried */
    public Nomination voteByProvince(Vote result, Supplier<BigDecimal> percentLeast, Doing by) {
        var before = is(NominationState.PublicOpinion.class, NominationMove.VOTE_BY_PROVINCE, by);
        if (!by.on().isAfter(before.until())) {
            throw new NominationRefused(new StillOpenToComment(before.until(), by.on()));
        }
        if (result.carried()) {
            requireShare(result, percentLeast.get());
        }
        return made(NominationMove.VOTE_BY_PROVINCE, by, before.voteByProvince(result));
    }

    public Nomination sendToCentral(Doing by) {
        var before = is(NominationState.ProvincialVote.class, NominationMove.SEND_TO_CENTRAL, by);
        return made(NominationMove.SEND_TO_CENTRAL, by, before.sendToCentral());
    }

    public Nomination reject(RejectionGround ground, Doing by) {
        var before = is(NominationState.Rejectable.class, NominationMove.REJECT, by);
        if (ground == RejectionGround.VOTE_NOT_CARRIED && !state.isVotedDown()) {
            throw new NominationRefused(new NoVoteAgainst(state.step()));
        }
        return made(NominationMove.REJECT, by, before.reject(ground));
    }

    public Nomination withdraw(Doing by) {
        var before = is(NominationState.Withdrawable.class, NominationMove.WITHDRAW, by);
        return made(NominationMove.WITHDRAW, by, before.withdraw());
    }

    /**
     * @param decision its identity
     * @param councilVotes whether the council votes on the form before a decision; asked only where it did not
     */
    public Nomination decide(UUID decision, BooleanSupplier councilVotes, Doing by) {
        var before = is(NominationState.BeforeDecision.class, NominationMove.DECIDE, by);
        if (before instanceof NominationState.Appraisal) {
            requireNoVote(councilVotes);
        }
        return made(NominationMove.DECIDE, by, before.decide(decision));
    }

    public Nomination annul(Doing by) {
        var before = is(NominationState.Decided.class, NominationMove.ANNUL, by);
        return made(NominationMove.ANNUL, by, before.annul());
    }

    /** Why a person cannot make a move now, whatever the move says; nothing if he can. */
    public Optional<NominationRejection> refusal(NominationMove move, String actor) {
        return MoveRules.refusal(this, move, actor);
    }

    private void requireNoVote(BooleanSupplier councilVotes) {
        if (councilVotes.getAsBoolean()) {
            throw new NominationRefused(new VoteMissing(subject.form()));
        }
    }

    private static void requireShare(Vote result, BigDecimal percentLeast) {
        if (!result.reaches(percentLeast)) {
            throw new NominationRefused(new ShareTooSmall(result, percentLeast));
        }
    }

    /** @throws NominationRefused if the person cannot make the move now, whatever the move says */
    public void requirePossible(NominationMove move, Doing by) {
        refusal(move, by.actor()).ifPresent(rejection -> {
            throw new NominationRefused(rejection);
        });
    }

    private <S extends NominationState> S is(Class<S> wanted, NominationMove move, Doing by) {
        requirePossible(move, by);
        return wanted.cast(state);
    }

    private Nomination made(NominationMove move, Doing by, NominationState next) {
        return made(move, by, next, intake);
    }

    private Nomination made(NominationMove move, Doing by, NominationState next, Intake taken) {
        MoveRules.requireDay(by, history.getLast().on());
        var longer = new ArrayList<>(history);
        longer.add(new Made(move, by.actor(), by.on(), next.step()));
        return new Nomination(id, subject, procedure, taken, next, longer);
    }

    private static Nomination begun(
            UUID id,
            NominationSubject subject,
            NominationProcedure procedure,
            Intake intake,
            NominationState state,
            NominationMove move,
            Doing by) {
        MoveRules.requireDay(by, by.on());
        return new Nomination(
                id, subject, procedure, intake, state, List.of(new Made(move, by.actor(), by.on(), state.step())));
    }
}
