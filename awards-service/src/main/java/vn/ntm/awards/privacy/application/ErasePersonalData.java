package vn.ntm.awards.privacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ntm.awards.privacy.domain.RetentionRule;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;

/** Values are erased when a rule on keeping says so, and not otherwise. */
@ApplicationScoped
public class ErasePersonalData {

    private final RetentionRules rules;
    private final CurrentAct act;
    private final Calendar calendar;

    ErasePersonalData(RetentionRules rules, CurrentAct act, Calendar calendar) {
        this.rules = rules;
        this.act = act;
        this.calendar = calendar;
    }

    /**
     * Does what the rule of that name says today.
     *
     * @return how many values were erased
     * @throws Refusal if there is no such rule, or it says no period
     */
    public int by(String name) {
        var now = new AsOf(calendar.today(), act.at());
        List<RetentionRule> meant = rules.named(name, now);
        if (meant.isEmpty()) {
            throw new Refusal(PrivacyProblem.RETENTION_RULE_UNKNOWN, Map.of("rule", name, "day", now.validOn()));
        }
        for (RetentionRule rule : meant) {
            if (rule.keptMonths() == null) {
                throw new Refusal(PrivacyProblem.RETENTION_PERIOD_UNKNOWN, Map.of("rule", name, "field", rule.field()));
            }
        }
        int erased = 0;
        for (RetentionRule rule : meant) {
            Integer months = rule.keptMonths();
            erased += months == null ? 0 : rules.erase(rule, months, now);
        }
        return erased;
    }
}
