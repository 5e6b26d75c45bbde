package vn.ntm.ocop.revocation.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.ledger.domain.Decision;

/** Where the verification of a certificate stands. Only the moves written here exist. */
public sealed interface VerificationState {

    /** The name of each state, as the API and the database write it. */
    enum VerificationStep {
        /** A ground showed, and it is being looked into. */
        OPEN,
        /** It is known whether the ground holds; nobody has decided. */
        CONCLUDED,
        /** The certificate stays. */
        CLEARED,
        /** The certificate is revoked. */
        REVOKED
    }

    VerificationStep step();

    /** The operations that are possible in it, as the API document names them. */
    List<String> operations();

    /** What it came to, once that is known. */
    Optional<Conclusion> conclusion();

    /** From which day the certificate is verified no more, where it stays. */
    default Optional<LocalDate> clearedOn() {
        return this instanceof Cleared(var _, var day) ? Optional.of(day) : Optional.empty();
    }

    /** By which the certificate was revoked. */
    default Optional<Decision> decision() {
        return this instanceof Revoked(var _, var _, var decided) ? Optional.of(decided) : Optional.empty();
    }

    /**
     * It is being looked into.
     *
     * @param writers everybody who had a hand in it
     */
    record Open(Set<String> writers) implements VerificationState {

        public Open {
            writers = Set.copyOf(writers);
        }

        @Override
        public VerificationStep step() {
            return VerificationStep.OPEN;
        }

        @Override
        public List<String> operations() {
            return List.of("concludeVerification");
        }

        @Override
        public Optional<Conclusion> conclusion() {
            return Optional.empty();
        }

        Concluded conclude(Conclusion reached, String by) {
            return new Concluded(with(writers, by), reached);
        }
    }

    /**
     * It is known whether the ground holds.
     *
     * @param writers everybody who had a hand in it
     */
    record Concluded(Set<String> writers, Conclusion reached) implements VerificationState {

        public Concluded {
            writers = Set.copyOf(writers);
        }

        @Override
        public VerificationStep step() {
            return VerificationStep.CONCLUDED;
        }

        @Override
        public List<String> operations() {
            return switch (reached.outcome()) {
                case CONFIRMED -> List.of("concludeVerification", "revokeCertificate", "revokeCertificates");
                case NOT_CONFIRMED -> List.of("concludeVerification", "clearCertificate");
            };
        }

        @Override
        public Optional<Conclusion> conclusion() {
            return Optional.of(reached);
        }

        /** The report was wrong, or a later one says otherwise. */
        Concluded conclude(Conclusion other, String by) {
            return new Concluded(with(writers, by), other);
        }

        /**
         * The certificate stays, or has ended by itself meanwhile.
         *
         * @throws VerificationRefused if this person had a hand in it, the day is before the conclusion, or the ground is
         *     confirmed and the certificate holds
         */
        Cleared clear(LocalDate day, String by, boolean holds) {
            requireAnother(by);
            if (reached.outcome() == VerificationOutcome.CONFIRMED && holds) {
                throw new VerificationRefused(new VerificationRejection.GroundIsConfirmed());
            }
            requireNotBefore(day);
            return new Cleared(reached, day);
        }

        /** @throws VerificationRefused if this person had a hand in it, or the ground is not confirmed by that day */
        Revoked revoke(UUID decisionId, Decision decision, String by) {
            requireAnother(by);
            if (reached.outcome() == VerificationOutcome.NOT_CONFIRMED) {
                throw new VerificationRefused(new VerificationRejection.GroundNotConfirmed());
            }
            requireNotBefore(Objects.requireNonNull(decision.signedOn()));
            return new Revoked(reached, decisionId, decision);
        }

        private void requireAnother(String by) {
            if (writers.contains(by)) {
                throw new VerificationRefused(new VerificationRejection.PreparerCannotDecide());
            }
        }

        private void requireNotBefore(LocalDate day) {
            if (day.isBefore(reached.concludedOn())) {
                throw new VerificationRefused(
                        new VerificationRejection.DecidedBeforeConcluded(day, reached.concludedOn()));
            }
        }
    }

    /** The certificate stays. */
    record Cleared(Conclusion reached, LocalDate day) implements VerificationState {

        @Override
        public VerificationStep step() {
            return VerificationStep.CLEARED;
        }

        @Override
        public List<String> operations() {
            return List.of();
        }

        @Override
        public Optional<Conclusion> conclusion() {
            return Optional.of(reached);
        }
    }

    /** The certificate is revoked by this decision. */
    record Revoked(Conclusion reached, UUID decisionId, Decision decided) implements VerificationState {

        @Override
        public VerificationStep step() {
            return VerificationStep.REVOKED;
        }

        @Override
        public List<String> operations() {
            return List.of();
        }

        @Override
        public Optional<Conclusion> conclusion() {
            return Optional.of(reached);
        }
    }

    private static Set<String> with(Set<String> writers, String by) {
        var all = new HashSet<>(writers);
        all.add(by);
        return all;
    }
}
