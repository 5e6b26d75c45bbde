package vn.ntm.ocop.ruleset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ocop.ruleset.application.RuleSetParts;
import vn.ntm.ocop.ruleset.application.RuleSetProblem;
import vn.ntm.ocop.ruleset.application.RuleSetPublications;

/** Files a part of a rule set that is still a draft. What is on file already may be sent again to a published one too. */
@ApplicationScoped
class FilePart {

    private final RuleSetParts parts;
    private final RuleSetPublications publications;

    FilePart(RuleSetParts parts, RuleSetPublications publications) {
        this.parts = parts;
        this.publications = publications;
    }

    /**
     * Files the part if its rule set is on file.
     *
     * @param onFile the part that has its place in a rule set that is published
     * @param file files it into one that is not
     */
    <P> Outcome of(String ruleSet, P part, Supplier<Optional<P>> onFile, Supplier<Outcome> file) {
        if (!publications.published(ruleSet)) {
            requireOnFile(ruleSet);
            return file.get();
        }
        return ifSame(ruleSet, part, onFile.get());
    }

    /** The same of terms, which make their rule set. */
    <P> Outcome terms(String ruleSet, P terms, Supplier<Optional<P>> onFile, Supplier<Outcome> file) {
        return publications.published(ruleSet) ? ifSame(ruleSet, terms, onFile.get()) : file.get();
    }

    private void requireOnFile(String ruleSet) {
        if (!parts.hasRuleSet(ruleSet)) {
            throw new Refusal(RuleSetProblem.RULE_SET_UNKNOWN, Map.of("ruleSet", ruleSet));
        }
    }

    private static <P> Outcome ifSame(String ruleSet, P part, Optional<P> onFile) {
        if (onFile.isPresent() && onFile.get().equals(part)) {
            return Outcome.UNCHANGED;
        }
        throw new Refusal(RuleSetProblem.RULE_SET_PUBLISHED, Map.of("ruleSet", ruleSet));
    }
}
