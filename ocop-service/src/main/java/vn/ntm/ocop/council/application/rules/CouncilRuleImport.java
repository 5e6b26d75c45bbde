package vn.ntm.ocop.council.application.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.CouncilRule;

/** Files the working rules of councils. */
@ApplicationScoped
class CouncilRuleImport implements ImportKind {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CouncilRules rules;

    CouncilRuleImport(CouncilRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "council-rules";
    }

    @Override
    public List<String> columns() {
        return List.of("level", "rule", "value", "validFrom", "validTo", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        CouncilRule rule = row.requiredChoice("rule", CouncilRule.class);
        var setting = new CouncilRuleSetting(
                row.requiredChoice("level", CouncilLevel.class),
                rule,
                value(rule, row),
                row.requiredRange("validFrom", "validTo"),
                row.provenance());
        return filing.file(
                rules.like(setting),
                setting,
                "council rule " + setting.level() + " " + rule,
                rowId -> rules.replace(rowId, setting, filing),
                () -> rules.add(setting, filing));
    }

    private static BigDecimal value(CouncilRule rule, ImportRow row) {
        BigDecimal value = row.requiredNumber("value").stripTrailingZeros();
        boolean possible = value.signum() >= 0
                && value.compareTo(HUNDRED) <= 0
                && switch (rule) {
                    case QUORUM_PERCENT -> value.signum() > 0;
                    case MOST_SPREAD, MOST_FROM_AVERAGE -> true;
                    case MOST_SCORINGS -> value.signum() > 0 && isWhole(value);
                    case CHAIR_TAKES_PART, COMMUNE_IS_CONFLICT ->
                        value.compareTo(BigDecimal.ONE) <= 0 && isWhole(value);
                };
        if (!possible) {
            throw ImportRow.invalid(
                    "value",
                    value.toPlainString(),
                    wanted(rule).vi(),
                    wanted(rule).en());
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static boolean isWhole(BigDecimal stripped) {
        return stripped.scale() <= 0;
    }

    private static Bilingual wanted(CouncilRule rule) {
        return switch (rule) {
            case QUORUM_PERCENT -> new Bilingual("trên 0, tối đa 100", "above 0, at most 100");
            case MOST_SPREAD, MOST_FROM_AVERAGE -> new Bilingual("từ 0 đến 100", "0 to 100");
            case MOST_SCORINGS -> new Bilingual("số nguyên từ 1 đến 100", "a whole number, 1 to 100");
            case CHAIR_TAKES_PART, COMMUNE_IS_CONFLICT -> new Bilingual("0 hoặc 1", "0 or 1");
        };
    }
}
