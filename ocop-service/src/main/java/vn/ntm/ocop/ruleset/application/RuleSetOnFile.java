package vn.ntm.ocop.ruleset.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.RuleSetStanding;

/**
 * A rule set as it stands.
 *
 * @param version how often anything of it was recorded, and anything that replaces it
 * @param publication absent while it is a draft
 * @param handedOn the days on which published rule sets that replace it take the files
 */
public record RuleSetOnFile(
        RuleSet ruleSet, EntityVersion version, Optional<Publication> publication, List<Days> handedOn) {

    public RuleSetOnFile {
        handedOn = List.copyOf(handedOn);
    }

    /** How it stands on a day: to what takes files in its place it has handed them on. */
    public RuleSetStanding standing(LocalDate day) {
        if (publication.isEmpty()) {
            return RuleSetStanding.NOT_PUBLISHED;
        }
        RuleSetStanding standing = ruleSet.standing(day);
        boolean replaced = handedOn.stream().anyMatch(days -> days.contains(day));
        return standing == RuleSetStanding.ACCEPTING && replaced ? RuleSetStanding.FINISHING : standing;
    }

    /** The same beside the published rule sets, of which some replace it. */
    public RuleSetOnFile beside(Collection<RuleSet> published) {
        List<Days> days = ruleSet.handedOn(published).toList();
        return new RuleSetOnFile(ruleSet, new EntityVersion(version.value() + days.size()), publication, days);
    }

    /** That a rule set is published, and what it said then. */
    public record Publication(String contentHash, Instant publishedAt) {}
}
