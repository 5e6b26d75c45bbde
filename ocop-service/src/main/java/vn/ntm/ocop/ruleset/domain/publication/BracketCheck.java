package vn.ntm.ocop.ruleset.domain.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.ocop.ruleset.domain.Reading;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.StarBracket;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetFlaw.Kind;

/** Whether every average from 0 to 100 has its stars. */
final class BracketCheck {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BracketCheck() {}

    static Optional<RuleSetFlaw> flaw(RuleSet ruleSet) {
        List<StarBracket> brackets = ruleSet.brackets();
        if (!complete(brackets)) {
            return Optional.of(new RuleSetFlaw(Kind.BRACKETS_INCOMPLETE, Map.of("ruleSet", ruleSet.code())));
        }
        for (int i = 1; i < brackets.size(); i++) {
            if (!brackets.get(i - 1).meets(brackets.get(i)) && !ruleSet.reads(Reading.BETWEEN_BANDS_IS_THE_LOWER)) {
                return Optional.of(new RuleSetFlaw(
                        Kind.BRACKETS_LEAVE_GAP,
                        Map.of(
                                "ruleSet",
                                ruleSet.code(),
                                "points",
                                brackets.get(i - 1).most())));
            }
        }
        return Optional.empty();
    }

    private static boolean complete(List<StarBracket> brackets) {
        if (brackets.size() != StarBracket.MOST_STARS) {
            return false;
        }
        StarBracket highest = brackets.getLast();
        boolean whole = brackets.getFirst().least().signum() == 0
                && highest.most().compareTo(HUNDRED) == 0
                && highest.mostIncluded();
        for (int i = 1; whole && i < brackets.size(); i++) {
            StarBracket below = brackets.get(i - 1);
            int apart = brackets.get(i).least().compareTo(below.most());
            whole = below.mostIncluded() ? apart > 0 : apart >= 0;
        }
        return whole;
    }
}
