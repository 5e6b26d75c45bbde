package vn.ntm.ocop.ruleset.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetCheck;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetContent;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetFlaw;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** A rule set is published: held against all that it must be, and named by the hash of what it says. */
@ApplicationScoped
public class PublishRuleSet {

    private final RuleSets ruleSets;
    private final RuleSetPublications publications;
    private final CurrentAct act;
    private final Calendar calendar;

    PublishRuleSet(RuleSets ruleSets, RuleSetPublications publications, CurrentAct act, Calendar calendar) {
        this.ruleSets = ruleSets;
        this.publications = publications;
        this.act = act;
        this.calendar = calendar;
    }

    /**
     * Somebody who drafted nothing of it publishes it, as he saw it.
     *
     * @throws Refusal if it is another one by now, is published, was drafted by the same person, or does not add up
     */
    public RuleSetOnFile handle(String code, IfMatch seen, Provenance grounds) {
        publications.hold(code);
        seen.require(onFile(code).version());
        if (publications.published(code)) {
            throw new Refusal(RuleSetProblem.RULE_SET_PUBLISHED, Map.of("ruleSet", code));
        }
        if (publications.drafters(code).contains(act.actor().name())) {
            throw new Refusal(RuleSetProblem.RULE_SET_DRAFTER_CANNOT_PUBLISH, Map.of("ruleSet", code));
        }
        file(code, grounds, new Filing(act.id(), act.at(), Conflict.REFUSE));
        return onFile(code);
    }

    /** As it is now that nobody else drafts: who waited for that began before what came in meanwhile. */
    private RuleSetOnFile onFile(String code) {
        return ruleSets.onFile(code, calendar.now())
                .orElseThrow(() -> new Refusal(RuleSetProblem.RULE_SET_UNKNOWN, Map.of("ruleSet", code)));
    }

    /** @throws Refusal if it is unknown, has no legal basis, or does not add up */
    public void file(String code, Provenance provenance, Filing filing) {
        RuleSet ruleSet = onFile(code).ruleSet();
        if (ruleSet.decision().number() == null) {
            throw new Refusal(RuleSetProblem.RULE_SET_WITHOUT_BASIS, Map.of("ruleSet", code));
        }
        Instant now = calendar.now();
        List<ScoreSheetForm> forms = ruleSets.drafted(code, now);
        List<RuleSet> others = ruleSets.all(now).stream()
                .filter(other -> other.publication().isPresent())
                .map(RuleSetOnFile::ruleSet)
                .toList();
        Optional<RuleSetFlaw> flaw =
                RuleSetCheck.flaws(ruleSet, forms, others).stream().findFirst();
        if (flaw.isPresent()) {
            throw refusal(flaw.get());
        }
        publications.add(code, RuleSetContent.hash(ruleSet, forms), provenance, filing);
    }

    /** Each thing that does not hold has its own entry in the catalogue, of the same name. */
    public static Refusal refusal(RuleSetFlaw flaw) {
        return new Refusal(RuleSetProblem.valueOf(flaw.kind().name()), flaw.context());
    }
}
