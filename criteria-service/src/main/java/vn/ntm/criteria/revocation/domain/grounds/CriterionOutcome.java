package vn.ntm.criteria.revocation.domain.grounds;

import vn.ntm.criteria.assessment.domain.verdict.CriterionVerdict;
import vn.ntm.criteria.assessment.domain.verdict.IndicatorVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.kernel.Bilingual;

/**
 * How a criterion came out, as far as revocation goes.
 *
 * @param key whether it is a key criterion of the rule
 * @param confirmed whether its verdict holds by confirmed levels alone
 */
public record CriterionOutcome(int number, Bilingual name, boolean key, Verdict verdict, boolean confirmed) {

    static CriterionOutcome of(CriterionVerdict criterion, boolean key) {
        return new CriterionOutcome(
                criterion.criterion().number(),
                criterion.criterion().name(),
                key,
                criterion.verdict(),
                isConfirmed(criterion));
    }

    /** One confirmed failure is enough for a failure; otherwise every level must be confirmed. */
    private static boolean isConfirmed(CriterionVerdict criterion) {
        return criterion.verdict() == Verdict.NOT_MET
                ? criterion.indicators().stream()
                        .anyMatch(
                                indicator -> indicator.verdict() == Verdict.NOT_MET && !indicator.restsOnUnconfirmed())
                : criterion.indicators().stream().noneMatch(IndicatorVerdict::restsOnUnconfirmed);
    }
}
