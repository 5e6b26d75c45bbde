package vn.ntm.awards.match.application;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.awards.match.domain.Likeness;
import vn.ntm.awards.match.domain.MatchVerdict;
import vn.ntm.ledger.fact.Provenance;

/**
 * A verdict of the past, or the one that stands.
 *
 * @param other the other recipient
 * @param likeness what they had in common when it was said
 */
public record DecidedMatch(
        UUID other, MatchVerdict verdict, Likeness likeness, Provenance ground, Instant recordedAt) {}
