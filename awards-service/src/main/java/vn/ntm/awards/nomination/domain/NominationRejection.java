package vn.ntm.awards.nomination.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.ntm.awards.council.domain.Vote;

/** Why the rules of the programme say no. */
public sealed interface NominationRejection {

    /** The nomination is not where this move starts from. */
    record WrongStep(NominationMove move, NominationStep from) implements NominationRejection {}

    /** The procedure of the flow does not lead this way from here. */
    record NotInProcedure(NominationMove move, NominationStep from, NominationFlow flow)
            implements NominationRejection {}

    /** The same person made a move that this one checks. */
    record PreparedBySame(NominationMove move, NominationMove earlier) implements NominationRejection {}

    /** It would have been done before what it rests on. */
    record BeforeBasis(LocalDate on, LocalDate basis) implements NominationRejection {}

    /** The day has not come yet. */
    record NotYet(LocalDate on, LocalDate today) implements NominationRejection {}

    /** The council has to vote on the form before a decision, and did not. */
    record VoteMissing(String form) implements NominationRejection {}

    /** The council voted, and does not propose it. */
    record NotCarried(NominationStep state) implements NominationRejection {}

    /** It is said to be rejected for the vote of a council that did not vote, or carried it. */
    record NoVoteAgainst(NominationStep state) implements NominationRejection {}

    /** The council voted already. */
    record VotedAlready(NominationStep state) implements NominationRejection {}

    /** It is said to be carried with fewer votes than are needed. */
    record ShareTooSmall(Vote result, BigDecimal percentLeast) implements NominationRejection {}

    /** The days on which something can be said are not over. */
    record StillOpenToComment(LocalDate until, LocalDate on) implements NominationRejection {}

    /** The days on which something can be said would be over before they begin, or too soon. */
    record CommentTooShort(LocalDate until, LocalDate earliest) implements NominationRejection {}
}
