package vn.ntm.ocop.revocation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.certificate.domain.life.RevocationGround;
import vn.ntm.ocop.revocation.domain.VerificationRejection.AlreadyDecided;
import vn.ntm.ocop.revocation.domain.VerificationRejection.ClearedBeforeOpened;
import vn.ntm.ocop.revocation.domain.VerificationRejection.DecidedBeforeConcluded;
import vn.ntm.ocop.revocation.domain.VerificationRejection.GroundIsConfirmed;
import vn.ntm.ocop.revocation.domain.VerificationRejection.GroundNotConfirmed;
import vn.ntm.ocop.revocation.domain.VerificationRejection.NotConcluded;
import vn.ntm.ocop.revocation.domain.VerificationRejection.PreparerCannotDecide;
import vn.ntm.ocop.revocation.domain.VerificationState.VerificationStep;

class VerificationTest {

    private static final UUID DECISION = UUID.fromString("019ab1c2-0000-7000-8000-0000000000d0");
    private static final LocalDate CONCLUDED = LocalDate.parse("2026-06-10");

    @ParameterizedTest
    @EnumSource(RevocationGround.class)
    void eachOfTheSixGroundsLeadsToARevocation(RevocationGround ground) {
        Verification revoked = opened(ground)
                .conclude(conclusion(VerificationOutcome.CONFIRMED), "officer")
                .revoke(DECISION, signed("2026-06-20"), "leader");

        assertThat(revoked.state().step()).isEqualTo(VerificationStep.REVOKED);
        assertThat(revoked.version()).isEqualTo(3);
        assertThat(revoked.state().operations()).isEmpty();
    }

    @Test
    void nothingIsDecidedBeforeTheConclusion() {
        Verification open = opened(RevocationGround.MARK_MISUSED);

        assertThat(refusal(() -> open.revoke(DECISION, signed("2026-06-20"), "leader")))
                .isEqualTo(new NotConcluded());
        assertThat(refusal(() -> open.clear(CONCLUDED, "leader", true))).isEqualTo(new NotConcluded());
    }

    @Test
    void aDecisionIsNotSignedBeforeTheDayOfTheConclusion() {
        Verification confirmed = concluded(VerificationOutcome.CONFIRMED);

        assertThat(refusal(() -> confirmed.revoke(DECISION, signed("2026-06-09"), "leader")))
                .isEqualTo(new DecidedBeforeConcluded(LocalDate.parse("2026-06-09"), CONCLUDED));
        assertThat(confirmed
                        .revoke(DECISION, signed("2026-06-10"), "leader")
                        .state()
                        .decision())
                .contains(signed("2026-06-10"));
    }

    @ParameterizedTest
    @CsvSource({"opener", "officer"})
    void whoOpenedOrConcludedDoesNotDecide(String preparer) {
        Verification confirmed = concluded(VerificationOutcome.CONFIRMED);
        Verification unconfirmed = concluded(VerificationOutcome.NOT_CONFIRMED);

        assertThat(refusal(() -> confirmed.revoke(DECISION, signed("2026-06-20"), preparer)))
                .isEqualTo(new PreparerCannotDecide());
        assertThat(refusal(() -> unconfirmed.clear(CONCLUDED, preparer, true))).isEqualTo(new PreparerCannotDecide());
    }

    @Test
    void whatIsNotConfirmedIsClearedAndNotRevoked() {
        Verification unconfirmed = concluded(VerificationOutcome.NOT_CONFIRMED);

        assertThat(refusal(() -> unconfirmed.revoke(DECISION, signed("2026-06-20"), "leader")))
                .isEqualTo(new GroundNotConfirmed());
        assertThat(unconfirmed.clear(CONCLUDED, "leader", true).state().clearedOn())
                .contains(CONCLUDED);
    }

    @Test
    void whatIsConfirmedIsClearedOnlyOnceTheCertificateHasEndedByItself() {
        Verification confirmed = concluded(VerificationOutcome.CONFIRMED);

        assertThat(refusal(() -> confirmed.clear(CONCLUDED, "leader", true))).isEqualTo(new GroundIsConfirmed());
        assertThat(confirmed.clear(CONCLUDED, "leader", false).state().step()).isEqualTo(VerificationStep.CLEARED);
    }

    /** That production stopped can be confirmed before the certificate is verified. */
    @Test
    void theCertificateIsNotVerifiedNoMoreBeforeItWas() {
        Verification early = opened(RevocationGround.PRODUCTION_STOPPED)
                .conclude(
                        new Conclusion(
                                VerificationOutcome.NOT_CONFIRMED, LocalDate.parse("2026-05-20"), "Xác nhận của xã"),
                        "officer");

        assertThat(refusal(() -> early.clear(LocalDate.parse("2026-05-31"), "leader", true)))
                .isEqualTo(new ClearedBeforeOpened(LocalDate.parse("2026-05-31"), LocalDate.parse("2026-06-01")));
        assertThat(early.clear(LocalDate.parse("2026-06-01"), "leader", true)
                        .state()
                        .step())
                .isEqualTo(VerificationStep.CLEARED);
    }

    @Test
    void aLaterReportTakesThePlaceOfTheFirstUntilItIsDecided() {
        Verification again = concluded(VerificationOutcome.CONFIRMED)
                .conclude(conclusion(VerificationOutcome.NOT_CONFIRMED), "third");

        assertThat(again.state().operations()).containsExactly("concludeVerification", "clearCertificate");
        assertThat(refusal(() -> again.clear(CONCLUDED, "third", true))).isEqualTo(new PreparerCannotDecide());
    }

    @Test
    void whatIsDecidedIsDecided() {
        Verification cleared = concluded(VerificationOutcome.NOT_CONFIRMED).clear(CONCLUDED, "leader", true);
        Verification revoked =
                concluded(VerificationOutcome.CONFIRMED).revoke(DECISION, signed("2026-06-20"), "leader");

        assertThat(refusal(() -> cleared.conclude(conclusion(VerificationOutcome.CONFIRMED), "officer")))
                .isEqualTo(new AlreadyDecided(VerificationStep.CLEARED));
        assertThat(refusal(() -> revoked.revoke(DECISION, signed("2026-06-20"), "another")))
                .isEqualTo(new AlreadyDecided(VerificationStep.REVOKED));
        assertThat(refusal(() -> revoked.clear(CONCLUDED, "another", true)))
                .isEqualTo(new AlreadyDecided(VerificationStep.REVOKED));
    }

    /** The conclusion is of 2026-06-10: the fifteenth day after it is 2026-06-25, and counts whole. */
    @ParameterizedTest
    @CsvSource({"2026-06-10,0", "2026-06-24,0", "2026-06-25,0", "2026-06-26,1", "2026-07-25,30"})
    void theFifteenDaysRunFromTheDayAfterTheConclusion(LocalDate day, long late) {
        RevocationTerm term = RevocationTerm.of(conclusion(VerificationOutcome.CONFIRMED), 15);

        assertThat(term.lastDay()).isEqualTo(LocalDate.parse("2026-06-25"));
        assertThat(term.daysLate(day)).isEqualTo(late);
    }

    private static VerificationRejection refusal(ThrowingCallable move) {
        return assertThatExceptionOfType(VerificationRefused.class)
                .isThrownBy(move)
                .actual()
                .rejection();
    }

    private static Verification concluded(VerificationOutcome outcome) {
        return opened(RevocationGround.MARK_MISUSED).conclude(conclusion(outcome), "officer");
    }

    private static Verification opened(RevocationGround ground) {
        return Verification.opened(
                UUID.fromString("019ab1c2-0000-7000-8000-000000000001"),
                UUID.fromString("019ab1c2-0000-7000-8000-0000000000ce"),
                "p-1",
                ground,
                LocalDate.parse("2026-06-01"),
                null,
                "opener");
    }

    private static Conclusion conclusion(VerificationOutcome outcome) {
        return new Conclusion(outcome, CONCLUDED, "Báo cáo 12");
    }

    private static Decision signed(String day) {
        return new Decision("3900/QĐ-UBND", "UBND tỉnh", LocalDate.parse(day), "s", Confidence.HIGH);
    }
}
