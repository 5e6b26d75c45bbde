package vn.ntm.ocop.ruleset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.ruleset.application.PublishRuleSet;
import vn.ntm.ocop.ruleset.application.RuleSetProblem;
import vn.ntm.ocop.ruleset.application.RuleSetPublications;

/** Loads that rule sets were in force before this system came. */
@ApplicationScoped
class RuleSetPublicationImport implements ImportKind {

    private static final Set<String> LOADING = Set.of("system", "administrator");

    private final PublishRuleSet publishRuleSet;
    private final RuleSetPublications publications;
    private final CurrentAct act;

    RuleSetPublicationImport(PublishRuleSet publishRuleSet, RuleSetPublications publications, CurrentAct act) {
        this.publishRuleSet = publishRuleSet;
        this.publications = publications;
        this.act = act;
    }

    @Override
    public String name() {
        return "rule-set-publications";
    }

    @Override
    public List<String> columns() {
        return List.of("ruleSet", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String ruleSet = new RuleRow(row).ruleSet();
        if (act.actor().roles().stream().noneMatch(LOADING::contains)) {
            throw new Refusal(RuleSetProblem.RULE_SET_PUBLICATION_TAKES_TWO, Map.of());
        }
        var provenance = row.provenance();
        publications.hold(ruleSet);
        if (publications.published(ruleSet)) {
            return Outcome.UNCHANGED;
        }
        publishRuleSet.file(ruleSet, provenance, filing);
        return Outcome.CREATED;
    }
}
