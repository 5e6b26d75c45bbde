package vn.ntm.ocop.ruleset.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.SheetsOnFile;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** Finds the form of a score sheet, or says why there is none. */
@ApplicationScoped
public class FindSheet {

    private final RuleSets ruleSets;

    FindSheet(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /**
     * The published rule set by which something is scored.
     *
     * @throws Refusal if there is no such rule set, or if it is a draft
     */
    public RuleSet ruleSet(String code, Instant knownAt) {
        return ruleSets.find(code, knownAt).orElseThrow(() -> {
            ProblemType problem = ruleSets.onFile(code, knownAt).isEmpty()
                    ? RuleSetProblem.RULE_SET_UNKNOWN
                    : RuleSetProblem.RULE_SET_NOT_PUBLISHED;
            return new Refusal(problem, Map.of("ruleSet", code));
        });
    }

    /**
     * The form by which something is scored.
     *
     * @throws Refusal if its rule set is a draft, if sheets of it were not found, or if there is no such product set
     */
    public ScoreSheetForm published(String code, int setNo, Instant knownAt) {
        RuleSet ruleSet = ruleSet(code, knownAt);
        return ruleSets.form(code, setNo, knownAt).orElseThrow(() -> missing(ruleSet, setNo));
    }

    /**
     * The form as it stands, of a draft too.
     *
     * @throws Refusal if there is no such rule set, if sheets of it were not found, or if there is no such product set
     */
    public ScoreSheetForm drafted(String code, int setNo, Instant knownAt) {
        RuleSet ruleSet = ruleSets.onFile(code, knownAt)
                .orElseThrow(() -> new Refusal(RuleSetProblem.RULE_SET_UNKNOWN, Map.of("ruleSet", code)))
                .ruleSet();
        return ruleSets.form(code, setNo, knownAt)
                .or(() -> ruleSets.drafted(code, setNo, knownAt))
                .orElseThrow(() -> missing(ruleSet, setNo));
    }

    private static Refusal missing(RuleSet ruleSet, int setNo) {
        ProblemType problem = ruleSet.sheets() == SheetsOnFile.NOT_FOUND
                ? RuleSetProblem.SCORE_SHEET_NOT_FOUND
                : RuleSetProblem.PRODUCT_SET_UNKNOWN;
        return new Refusal(problem, Map.of("ruleSet", ruleSet.code(), "set", setNo));
    }
}
