package vn.ntm.ocop.decision.application;

import java.util.Map;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.decision.domain.DecisionAuthority;

/** What holds for every decision about a certificate. */
public final class DecisionRules {

    private DecisionRules() {}

    /**
     * The stars of a certificate that a decision is to end.
     *
     * @throws Refusal if nobody knows them, or somebody else decides about so many
     */
    public static int requireAuthority(DecisionAuthority authority, CertificateOnFile certificate) {
        String product = certificate.product().key();
        Integer stars = certificate.certification().stars();
        if (stars == null) {
            throw new Refusal(
                    DecisionProblem.STARS_NOT_ON_RECORD, Map.of("certificate", certificate.id(), "product", product));
        }
        requireAuthority(authority, product, stars);
        return stars;
    }

    /** @throws Refusal if somebody else decides about a product of so many stars */
    public static void requireAuthority(DecisionAuthority authority, String product, int stars) {
        DecisionAuthority right = DecisionAuthority.over(stars);
        if (authority != right) {
            throw new Refusal(
                    DecisionProblem.OCOP_DECISION_NOT_OF_THIS_AUTHORITY,
                    Map.of("product", product, "stars", stars, "authority", right));
        }
    }
}
