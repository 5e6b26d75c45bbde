package vn.ntm.ocop.council.domain;

import java.math.BigDecimal;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Origin;
import vn.ntm.ocop.ruleset.domain.RecognisingLevel;
import vn.ntm.ocop.ruleset.domain.StarBracket;

/** A bracket of a test. */
final class Brackets {

    static final StarBracket THREE = new StarBracket(
            3,
            BigDecimal.valueOf(50),
            BigDecimal.valueOf(70),
            false,
            RecognisingLevel.PROVINCE,
            true,
            null,
            null,
            new Origin("s", Confidence.HIGH, null));

    private Brackets() {}
}
