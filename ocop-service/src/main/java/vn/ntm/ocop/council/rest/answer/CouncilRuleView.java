package vn.ntm.ocop.council.rest.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ocop.council.application.rules.CouncilRuleSetting;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.CouncilRule;

/**
 * What a working rule of the councils of a level says.
 *
 * @param validTo the day after the last on which it holds; absent while it does
 */
@Schema(name = "CouncilRuleSetting")
public record CouncilRuleView(
        CouncilLevel level,
        CouncilRule rule,
        BigDecimal value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Confidence confidence,
        @Nullable String note) {

    public static CouncilRuleView of(CouncilRuleSetting setting) {
        var provenance = setting.provenance();
        return new CouncilRuleView(
                setting.level(),
                setting.rule(),
                setting.value(),
                setting.valid().from(),
                setting.valid().to(),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
