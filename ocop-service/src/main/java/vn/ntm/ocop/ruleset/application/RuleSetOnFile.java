package vn.ntm.ocop.ruleset.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.RuleSetStanding;

/**
 * A rule set as it stands.
 *
 * @param version how often anything of it was recorded
 * @param publication absent while it is a draft
 */
public record RuleSetOnFile(RuleSet ruleSet, EntityVersion version, Optional<Publication> publication) {

    public RuleSetStanding standing(LocalDate day) {
        return publication.isEmpty() ? RuleSetStanding.NOT_PUBLISHED : ruleSet.standing(day);
    }

    /** That a rule set is published, and what it said then. */
    public record Publication(String contentHash, Instant publishedAt) {}
}
