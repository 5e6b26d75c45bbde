package vn.ntm.ocop.ruleset.application;

import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ocop.ruleset.domain.RuleReading;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.StarBracket;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;

/** Files the parts of rule sets: the same changes nothing, another one under its key takes its place if that is wanted. */
public interface RuleSetParts {

    /** Whether a rule set is on file, draft or published. */
    boolean hasRuleSet(String ruleSet);

    /** Whether a rule set has a product set of this number on file. */
    boolean hasProductSet(String ruleSet, int setNo);

    /** The terms of a rule set; its brackets and readings are parts of their own. */
    Outcome file(RuleSet terms, Filing filing);

    Outcome file(String ruleSet, StarBracket bracket, Filing filing);

    Outcome file(String ruleSet, RuleReading reading, Filing filing);

    Outcome file(String ruleSet, ProductSet productSet, Filing filing);

    Outcome file(String ruleSet, int setNo, ScoreItem line, Filing filing);
}
