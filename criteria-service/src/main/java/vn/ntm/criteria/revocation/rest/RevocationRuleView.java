package vn.ntm.criteria.revocation.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.domain.grounds.RevocationRule;
import vn.ntm.kernel.Confidence;

/**
 * When a title may be revoked.
 *
 * @param set by which the title is measured
 * @param shareWithKey the percentage of criteria that is enough if a key criterion failed
 * @param share the percentage of criteria that is enough, whichever failed
 * @param unitsBelowShare the percentage of a district's communes that is enough; absent where the rule has none
 * @param keyCriteria the numbers of the key criteria in the set
 * @param validTo the day after the last on which it holds; absent while no end is known
 * @param certainty how sure the shares and the key criteria are
 */
@Schema(name = "RevocationRule")
record RevocationRuleView(
        Level level,
        String set,
        int version,
        BigDecimal shareWithKey,
        BigDecimal share,
        @Nullable BigDecimal unitsBelowShare,
        List<Integer> keyCriteria,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        Certainty certainty,
        String source,
        Confidence confidence,
        @Nullable String note) {

    RevocationRuleView {
        keyCriteria = List.copyOf(keyCriteria);
    }

    static RevocationRuleView of(RevocationRule rule) {
        return new RevocationRuleView(
                rule.level(),
                rule.set().code(),
                rule.set().number(),
                rule.shares().withKey(),
                rule.shares().alone(),
                rule.shares().unitsBelow(),
                List.copyOf(rule.keyCriteria()),
                rule.from(),
                rule.to(),
                rule.legalBasis(),
                rule.certainty(),
                rule.source(),
                rule.confidence(),
                rule.note());
    }
}
