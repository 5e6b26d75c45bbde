package vn.ntm.awards.event.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.ntm.awards.commendation.domain.RecipientKind;

/** Why something cannot have happened to a commendation. */
public sealed interface EventRejection {

    /** It is on file that it happened. */
    record HappenedAlready(AwardEventKind kind, LocalDate on) implements EventRejection {}

    /** The day is before that of the decision, or of what it follows. */
    record BeforeBasis(LocalDate on, LocalDate basis) implements EventRejection {}

    /** The commendation was annulled. */
    record WasAnnulled(LocalDate on) implements EventRejection {}

    /** The commendation was not annulled: nothing is given back. */
    record NotAnnulled() implements EventRejection {}

    /** What is to be given back was never handed over or paid. */
    record NothingToRecover(AwardEventKind wanted) implements EventRejection {}

    /** A commendation that was decided here is made known before it is handed over. */
    record NotNotified() implements EventRejection {}

    /** Such a person does not take it for recipients of the kind. */
    record NotReceivedSo(ReceivedBy by, RecipientKind kind) implements EventRejection {}

    /** Another amount goes with the commendation, or was paid. */
    record OtherAmount(BigDecimal given, BigDecimal right) implements EventRejection {}
}
