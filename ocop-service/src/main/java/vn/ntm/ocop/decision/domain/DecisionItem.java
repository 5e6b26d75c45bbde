package vn.ntm.ocop.decision.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that a decision is about.
 *
 * @param product the key of the product
 * @param dossier of a recognition: what was evaluated
 * @param verification of a revocation: what was concluded
 */
public record DecisionItem(
        UUID certificate,
        String product,
        int stars,
        @Nullable UUID dossier,
        @Nullable UUID verification) {

    public static DecisionItem recognised(UUID certificate, String product, int stars, UUID dossier) {
        return new DecisionItem(certificate, product, stars, dossier, null);
    }

    public static DecisionItem revoked(UUID certificate, String product, int stars, UUID verification) {
        return new DecisionItem(certificate, product, stars, null, verification);
    }

    public static DecisionItem withdrawn(UUID certificate, String product, int stars) {
        return new DecisionItem(certificate, product, stars, null, null);
    }
}
