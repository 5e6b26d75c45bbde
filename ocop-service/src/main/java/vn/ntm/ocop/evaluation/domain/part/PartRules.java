package vn.ntm.ocop.evaluation.domain.part;

import java.util.List;
import java.util.Set;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.EvaluationSubject;

/**
 * What the dossiers of a kind consist of under a rule set.
 *
 * @param rules none if nobody put on file what a dossier consists of: then nothing is known to be missing
 */
public record PartRules(List<PartRule> rules) {

    public PartRules {
        rules = List.copyOf(rules);
    }

    public boolean known() {
        return !rules.isEmpty();
    }

    /** The parts without which the move is not made, and which are not there. */
    public List<DossierPart> missing(EvaluationMove move, EvaluationSubject subject, Set<DossierPart> given) {
        return rules.stream()
                .filter(rule -> rule.neededFor() == move && rule.binds(subject) && !given.contains(rule.part()))
                .map(PartRule::part)
                .sorted()
                .toList();
    }
}
