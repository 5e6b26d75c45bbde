package vn.ntm.criteria.criteriaset.application;

import java.time.Instant;
import java.util.Optional;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.ledger.version.EntityVersion;

/**
 * A version of a criteria set as it stands.
 *
 * @param version how often anything of it was recorded
 * @param publication absent while it is a draft
 */
public record SetOnFile(SetTerms terms, EntityVersion version, Optional<Publication> publication) {

    /** That a version is published, and what it said then. */
    public record Publication(String contentHash, Instant publishedAt) {}
}
