package vn.ntm.ocop.ruleset.application;

import java.util.Set;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** The publications of rule sets on file. */
public interface RuleSetPublications {

    /** Makes sure that nobody else drafts the rule set, or publishes any, until the transaction ends. */
    void hold(String ruleSet);

    boolean published(String ruleSet);

    /** Whoever recorded something that is in the rule set still. */
    Set<String> drafters(String ruleSet);

    void add(String ruleSet, String contentHash, Provenance provenance, Filing filing);
}
