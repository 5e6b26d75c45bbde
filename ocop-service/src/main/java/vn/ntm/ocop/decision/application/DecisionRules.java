package vn.ntm.ocop.decision.application;

import java.util.Map;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ocop.decision.domain.DecisionAuthority;

/** What holds for every decision about a certificate. */
public final class DecisionRules {

    private DecisionRules() {}

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
