package vn.ntm.ocop.revocation.application;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ocop.revocation.domain.VerificationRefused;
import vn.ntm.ocop.revocation.domain.VerificationRejection;

/** Gives every rejection of the rules its entry in the catalogue. */
final class RevocationRefusals {

    private RevocationRefusals() {}

    /** Does to the verification of a certificate what may be rejected. */
    static <T> T answered(UUID certificate, Supplier<T> work) {
        try {
            return work.get();
        } catch (VerificationRefused refused) {
            var words = new HashMap<String, Object>(words(refused.rejection()));
            words.put("certificate", certificate);
            throw new Refusal(problem(refused.rejection()), words);
        }
    }

    private static RevocationProblem problem(VerificationRejection rejection) {
        return switch (rejection) {
            case VerificationRejection.PreparerCannotDecide _ -> RevocationProblem.VERIFIER_CANNOT_DECIDE;
            case VerificationRejection.NotConcluded _ -> RevocationProblem.VERIFICATION_NOT_CONCLUDED;
            case VerificationRejection.DecidedBeforeConcluded _ -> RevocationProblem.DECIDED_BEFORE_CONCLUSION;
            case VerificationRejection.ClearedBeforeOpened _ -> RevocationProblem.CLEARED_BEFORE_OPENED;
            case VerificationRejection.GroundIsConfirmed _ -> RevocationProblem.GROUND_IS_CONFIRMED;
            case VerificationRejection.GroundNotConfirmed _ -> RevocationProblem.GROUND_IS_NOT_CONFIRMED;
            case VerificationRejection.AlreadyDecided _ -> RevocationProblem.CERTIFICATE_NOT_BEING_VERIFIED;
        };
    }

    private static Map<String, Object> words(VerificationRejection rejection) {
        return switch (rejection) {
            case VerificationRejection.DecidedBeforeConcluded(var day, var concludedOn) ->
                Map.of("day", day, "concludedOn", concludedOn);
            case VerificationRejection.ClearedBeforeOpened(var day, var openedOn) ->
                Map.of("day", day, "openedOn", openedOn);
            case VerificationRejection.PreparerCannotDecide _,
                    VerificationRejection.NotConcluded _,
                    VerificationRejection.GroundIsConfirmed _,
                    VerificationRejection.GroundNotConfirmed _,
                    VerificationRejection.AlreadyDecided _ -> Map.of();
        };
    }
}
