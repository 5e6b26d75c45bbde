package vn.ntm.criteria.lineage.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.lineage.domain.Step;

/** The carry-over rules that are on file; where there is none, nobody guesses. */
public record Rulebook(List<CarryOverRule> rules) {

    public Rulebook {
        rules = List.copyOf(rules);
    }

    /** The rule that says most of this thing at this step, if there is one. */
    public Optional<CarryOverRule> rule(Subject subject, @Nullable String title, Step step) {
        return rules.stream()
                .filter(rule -> rule.speaksOf(subject, title, step))
                .max(Comparator.comparingInt(CarryOverRule::precision));
    }
}
