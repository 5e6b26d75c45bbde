package vn.ntm.awards.match.application;

import org.jspecify.annotations.Nullable;
import vn.ntm.awards.match.domain.Likeness;
import vn.ntm.awards.match.domain.Party;
import vn.ntm.ledger.fact.Provenance;

/**
 * Two recipients that are alike, or of whom somebody decided.
 *
 * @param likeness as they are on file at the instant of the question
 * @param version how often it was decided by then
 * @param ground the document and the reason of the verdict; absent while it is open
 */
public record FoundMatch(
        Party first,
        Party second,
        Likeness likeness,
        MatchState state,
        long version,
        @Nullable Provenance ground) {}
