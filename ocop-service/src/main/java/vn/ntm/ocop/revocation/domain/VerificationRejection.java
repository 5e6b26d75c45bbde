package vn.ntm.ocop.revocation.domain;

import java.time.LocalDate;
import vn.ntm.ocop.revocation.domain.VerificationState.VerificationStep;

/** Why the rules say no to a move of a verification. */
public sealed interface VerificationRejection {

    /** Who opened or concluded it cannot decide it. */
    record PreparerCannotDecide() implements VerificationRejection {}

    /** Nothing is decided before the verification has come to something. */
    record NotConcluded() implements VerificationRejection {}

    /** It is decided on a day before the conclusion. */
    record DecidedBeforeConcluded(LocalDate day, LocalDate concludedOn) implements VerificationRejection {}

    /** The certificate would be verified no more before it was. */
    record ClearedBeforeOpened(LocalDate day, LocalDate openedOn) implements VerificationRejection {}

    /** The ground holds, so the certificate is not cleared. */
    record GroundIsConfirmed() implements VerificationRejection {}

    /** The ground does not hold, so the certificate is not revoked. */
    record GroundNotConfirmed() implements VerificationRejection {}

    /** It is decided already. */
    record AlreadyDecided(VerificationStep state) implements VerificationRejection {}
}
