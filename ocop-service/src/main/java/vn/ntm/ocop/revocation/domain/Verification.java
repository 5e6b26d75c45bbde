package vn.ntm.ocop.revocation.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.certificate.domain.life.RevocationGround;

/**
 * The verification of a certificate on one of six grounds (26/2026/QĐ-TTg art. 8): opened and concluded by some, decided by
 * another. Until it is decided the certificate holds.
 *
 * @param product the key of the product
 * @param openedOn from which day the certificate is being verified
 * @param inspection the post-check in which the ground showed, if it was one
 * @param version how often its state was recorded
 */
public record Verification(
        UUID id,
        UUID certificate,
        String product,
        RevocationGround ground,
        LocalDate openedOn,
        @Nullable UUID inspection,
        VerificationState state,
        int version) {

    /** A new one. */
    public static Verification opened(
            UUID id,
            UUID certificate,
            String product,
            RevocationGround ground,
            LocalDate openedOn,
            @Nullable UUID inspection,
            String by) {
        return new Verification(
                id, certificate, product, ground, openedOn, inspection, new VerificationState.Open(Set.of(by)), 1);
    }

    /** @throws VerificationRefused if it is decided already */
    public Verification conclude(Conclusion reached, String by) {
        return switch (state) {
            case VerificationState.Open open -> moved(open.conclude(reached, by));
            case VerificationState.Concluded concluded -> moved(concluded.conclude(reached, by));
            case VerificationState.Cleared _, VerificationState.Revoked _ -> throw decided();
        };
    }

    /**
     * @param holds whether the certificate still holds
     * @throws VerificationRefused if it is not concluded, came to something else, this person had a hand in it, or the day is
     *     before the one on which it was opened
     */
    public Verification clear(LocalDate day, String by, boolean holds) {
        VerificationState.Cleared cleared = concluded().clear(day, by, holds);
        if (day.isBefore(openedOn)) {
            throw new VerificationRefused(new VerificationRejection.ClearedBeforeOpened(day, openedOn));
        }
        return moved(cleared);
    }

    /** @throws VerificationRefused if it is not concluded, came to something else, or this person had a hand in it */
    public Verification revoke(UUID decisionId, Decision decision, String by) {
        return moved(concluded().revoke(decisionId, decision, by));
    }

    private VerificationState.Concluded concluded() {
        return switch (state) {
            case VerificationState.Concluded concluded -> concluded;
            case VerificationState.Open _ -> throw new VerificationRefused(new VerificationRejection.NotConcluded());
            case VerificationState.Cleared _, VerificationState.Revoked _ -> throw decided();
        };
    }

    private Verification moved(VerificationState next) {
        return new Verification(id, certificate, product, ground, openedOn, inspection, next, version + 1);
    }

    private VerificationRefused decided() {
        return new VerificationRefused(new VerificationRejection.AlreadyDecided(state.step()));
    }
}
