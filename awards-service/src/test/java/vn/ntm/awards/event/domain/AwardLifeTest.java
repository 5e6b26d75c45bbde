package vn.ntm.awards.event.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.event.domain.EventRejection.BeforeBasis;
import vn.ntm.awards.event.domain.EventRejection.HappenedAlready;
import vn.ntm.awards.event.domain.EventRejection.NotAnnulled;
import vn.ntm.awards.event.domain.EventRejection.NotNotified;
import vn.ntm.awards.event.domain.EventRejection.NotReceivedSo;
import vn.ntm.awards.event.domain.EventRejection.NothingToRecover;
import vn.ntm.awards.event.domain.EventRejection.OtherAmount;
import vn.ntm.awards.event.domain.EventRejection.WasAnnulled;
import vn.ntm.kernel.Confidence;

/** What can happen to a commendation, and what cannot. */
class AwardLifeTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 25);
    private static final BigDecimal AMOUNT = BigDecimal.valueOf(3_510_000);

    @ParameterizedTest
    @EnumSource(AwardEventKind.class)
    void everythingHappensOnceAndNothingBeforeTheDecision(AwardEventKind kind) {
        AwardEvent event = event(kind, 10);
        AwardEvent early = event(kind, -1);

        assertThat(decidedHere(event).refusal(event(kind, 11))).contains(new HappenedAlready(kind, event.on()));
        assertThat(decidedHere().refusal(early)).contains(new BeforeBasis(early.on(), DECIDED));
    }

    @Test
    void whatWasDecidedHereIsMadeKnownBeforeItIsHandedOver() {
        AwardEvent notified = event(AwardEventKind.NOTIFIED, 2);

        assertThat(decidedHere().refusal(handedOver(5, ReceivedBy.RECIPIENT))).contains(new NotNotified());
        assertThat(decidedHere(notified).refusal(handedOver(1, ReceivedBy.RECIPIENT)))
                .contains(new BeforeBasis(DECIDED.plusDays(1), notified.on()));
        assertThat(decidedHere(notified).refusal(handedOver(5, ReceivedBy.RECIPIENT)))
                .isEmpty();
        assertThat(new AwardLife(RecipientKind.COLLECTIVE, false, null, null, happened()).refusal(handedOver(5, null)))
                .isEmpty();
    }

    @Test
    void itIsPaidWithoutWaitingForTheCeremony() {
        assertThat(decidedHere().refusal(event(AwardEventKind.PAID, 1))).isEmpty();
    }

    @Test
    void noOtherAmountIsPaidThanWasReckonedAndNoneIsHeldAgainstWhatNobodyKnows() {
        AwardEvent paid = event(AwardEventKind.PAID, 1);
        var unknown = new AwardLife(RecipientKind.INDIVIDUAL, true, DECIDED, null, happened());
        var other = new AwardLife(RecipientKind.INDIVIDUAL, true, DECIDED, BigDecimal.TEN, happened());

        assertThat(unknown.refusal(paid)).isEmpty();
        assertThat(other.refusal(paid)).contains(new OtherAmount(AMOUNT, BigDecimal.TEN));
    }

    @Test
    void whatIsAnnulledIsGivenBackAsFarAsItWasGiven() {
        AwardEvent annulled = event(AwardEventKind.ANNULLED, 20);
        AwardEvent recovered = event(AwardEventKind.MONEY_RECOVERED, 30);

        assertThat(decidedHere().refusal(recovered)).contains(new NotAnnulled());
        assertThat(decidedHere(annulled).refusal(recovered)).contains(new NothingToRecover(AwardEventKind.PAID));
        assertThat(decidedHere(annulled).refusal(event(AwardEventKind.ARTEFACT_RECOVERED, 30)))
                .contains(new NothingToRecover(AwardEventKind.PRESENTED));
        assertThat(decidedHere(annulled, event(AwardEventKind.PAID, 5)).refusal(recovered))
                .isEmpty();
        assertThat(decidedHere(annulled, event(AwardEventKind.PAID, 5))
                        .refusal(event(AwardEventKind.MONEY_RECOVERED, 19)))
                .contains(new BeforeBasis(DECIDED.plusDays(19), annulled.on()));
    }

    /** The annulment came on file after the payment, and was signed before it. */
    @Test
    void nothingIsGivenBackBeforeItWasGiven() {
        AwardEvent annulled = event(AwardEventKind.ANNULLED, 4);
        AwardEvent paid = event(AwardEventKind.PAID, 10);

        assertThat(decidedHere(annulled, paid).refusal(event(AwardEventKind.MONEY_RECOVERED, 9)))
                .contains(new BeforeBasis(DECIDED.plusDays(9), paid.on()));
        assertThat(decidedHere(annulled, paid).refusal(event(AwardEventKind.MONEY_RECOVERED, 10)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AwardEventKind.class,
            names = {"NOTIFIED", "PRESENTED", "PAID"})
    void nothingIsDoneWithWhatWasAnnulled(AwardEventKind kind) {
        AwardEvent annulled = event(AwardEventKind.ANNULLED, 20);

        assertThat(decidedHere(annulled).refusal(event(kind, 20))).contains(new WasAnnulled(annulled.on()));
    }

    @Test
    void whoReceivesForWhomIsAsTheDecreeSays() {
        AwardEvent notified = event(AwardEventKind.NOTIFIED, 1);
        var household = new AwardLife(RecipientKind.HOUSEHOLD, true, DECIDED, null, happened(notified));

        assertThat(household.refusal(handedOver(2, ReceivedBy.FAMILY_MEMBER))).isEmpty();
        assertThat(household.refusal(handedOver(2, ReceivedBy.LEADER)))
                .contains(new NotReceivedSo(ReceivedBy.LEADER, RecipientKind.HOUSEHOLD));
        assertThat(ReceivedBy.FAMILY_MEMBER.takesFor(RecipientKind.INDIVIDUAL)).isTrue();
        assertThat(ReceivedBy.LEADER.takesFor(RecipientKind.INDIVIDUAL)).isFalse();
        assertThat(ReceivedBy.LEADER.takesFor(RecipientKind.TERRITORY)).isTrue();
        assertThat(ReceivedBy.RECIPIENT.takesFor(RecipientKind.ENTERPRISE)).isFalse();
        assertThat(ReceivedBy.RECIPIENT.takesFor(RecipientKind.UNSPLIT)).isTrue();
    }

    private static AwardLife decidedHere(AwardEvent... before) {
        return new AwardLife(RecipientKind.INDIVIDUAL, true, DECIDED, AMOUNT, happened(before));
    }

    private static Map<AwardEventKind, AwardEvent> happened(AwardEvent... before) {
        return Stream.of(before).collect(toMap(AwardEvent::kind, Function.identity()));
    }

    private static AwardEvent handedOver(int days, @Nullable ReceivedBy by) {
        return new AwardEvent(
                "a",
                AwardEventKind.PRESENTED,
                DECIDED.plusDays(days),
                new Presentation(null, null, null, by),
                null,
                "Biên bản",
                Confidence.HIGH,
                null);
    }

    private static AwardEvent event(AwardEventKind kind, int days) {
        BigDecimal amount = Optional.of(AMOUNT)
                .filter(_ -> kind == AwardEventKind.PAID || kind == AwardEventKind.MONEY_RECOVERED)
                .orElse(null);
        return new AwardEvent("a", kind, DECIDED.plusDays(days), null, amount, "Công văn", Confidence.HIGH, null);
    }
}
