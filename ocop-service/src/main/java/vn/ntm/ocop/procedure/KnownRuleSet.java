package vn.ntm.ocop.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.ruleset.application.RuleSetParts;
import vn.ntm.ocop.ruleset.application.RuleSetProblem;

/** The rule set that a row names, which must be on file. */
@ApplicationScoped
class KnownRuleSet {

    private final RuleSetParts parts;

    KnownRuleSet(RuleSetParts parts) {
        this.parts = parts;
    }

    /** @throws Refusal if there is no such rule set */
    String of(ImportRow row) {
        String code = row.requiredText("ruleSet");
        if (!parts.hasRuleSet(code)) {
            throw new Refusal(RuleSetProblem.RULE_SET_UNKNOWN, Map.of("ruleSet", code));
        }
        return code;
    }

    static int number(ImportRow row, String column, int most) {
        row.requiredText(column);
        Integer number = row.integer(column);
        if (number == null || number < 1 || number > most) {
            throw ImportRow.invalid(
                    column,
                    String.valueOf(number),
                    "số nguyên từ 1 đến %d".formatted(most),
                    "a whole number, 1 to %d".formatted(most));
        }
        return number;
    }
}
