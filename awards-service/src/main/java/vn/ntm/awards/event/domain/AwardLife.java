package vn.ntm.awards.event.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.event.domain.EventRejection.BeforeBasis;
import vn.ntm.awards.event.domain.EventRejection.HappenedAlready;
import vn.ntm.awards.event.domain.EventRejection.NotAnnulled;
import vn.ntm.awards.event.domain.EventRejection.NotNotified;
import vn.ntm.awards.event.domain.EventRejection.NotReceivedSo;
import vn.ntm.awards.event.domain.EventRejection.NothingToRecover;
import vn.ntm.awards.event.domain.EventRejection.OtherAmount;
import vn.ntm.awards.event.domain.EventRejection.WasAnnulled;

/**
 * What is known of a commendation, which whatever happens to it is held against.
 *
 * @param decidedHere whether it was decided here, so that all that happened to it is on file
 * @param decidedOn absent where no source says it
 * @param amount absent where no source says it, or nobody could reckon it
 * @param happened what happened so far
 */
public record AwardLife(
        RecipientKind recipient,
        boolean decidedHere,
        @Nullable LocalDate decidedOn,
        @Nullable BigDecimal amount,
        Map<AwardEventKind, AwardEvent> happened) {

    public AwardLife {
        happened = Map.copyOf(happened);
    }

    /** Why this cannot have happened; nothing if it can. */
    public Optional<EventRejection> refusal(AwardEvent event) {
        AwardEvent before = happened.get(event.kind());
        if (before != null) {
            return Optional.of(new HappenedAlready(event.kind(), before.on()));
        }
        if (decidedOn != null && event.on().isBefore(decidedOn)) {
            return Optional.of(new BeforeBasis(event.on(), decidedOn));
        }
        return switch (event.kind()) {
            case NOTIFIED -> standing(event);
            case PRESENTED -> standing(event).or(() -> handedOver(event));
            case PAID -> standing(event).or(() -> money(event, amount));
            case ANNULLED -> Optional.empty();
            case ARTEFACT_RECOVERED -> recovered(event, AwardEventKind.PRESENTED);
            case MONEY_RECOVERED ->
                recovered(event, AwardEventKind.PAID).or(() -> money(event, amountOf(AwardEventKind.PAID)));
        };
    }

    private Optional<EventRejection> standing(AwardEvent event) {
        AwardEvent annulled = happened.get(AwardEventKind.ANNULLED);
        return annulled == null || event.on().isBefore(annulled.on())
                ? Optional.empty()
                : Optional.of(new WasAnnulled(annulled.on()));
    }

    private Optional<EventRejection> handedOver(AwardEvent event) {
        AwardEvent notified = happened.get(AwardEventKind.NOTIFIED);
        if (notified == null && decidedHere) {
            return Optional.of(new NotNotified());
        }
        if (notified != null && event.on().isBefore(notified.on())) {
            return Optional.of(new BeforeBasis(event.on(), notified.on()));
        }
        ReceivedBy by =
                event.presentation() == null ? null : event.presentation().receivedBy();
        return by == null || by.takesFor(recipient) ? Optional.empty() : Optional.of(new NotReceivedSo(by, recipient));
    }

    private Optional<EventRejection> recovered(AwardEvent event, AwardEventKind taken) {
        AwardEvent annulled = happened.get(AwardEventKind.ANNULLED);
        if (annulled == null) {
            return Optional.of(new NotAnnulled());
        }
        AwardEvent given = happened.get(taken);
        if (given == null) {
            return Optional.of(new NothingToRecover(taken));
        }
        LocalDate basis = given.on().isAfter(annulled.on()) ? given.on() : annulled.on();
        return event.on().isBefore(basis) ? Optional.of(new BeforeBasis(event.on(), basis)) : Optional.empty();
    }

    private static Optional<EventRejection> money(AwardEvent event, @Nullable BigDecimal right) {
        BigDecimal given = event.amount();
        return given == null || right == null || given.compareTo(right) == 0
                ? Optional.empty()
                : Optional.of(new OtherAmount(given, right));
    }

    private @Nullable BigDecimal amountOf(AwardEventKind kind) {
        AwardEvent event = happened.get(kind);
        return event == null ? null : event.amount();
    }
}
