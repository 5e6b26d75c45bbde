package vn.ntm.ocop.ruleset.domain;

import vn.ntm.ledger.domain.Origin;
import org.jspecify.annotations.Nullable;

/**
 * That a rule set is read in a certain way.
 *
 * @param legalBasis the place in the decision that leaves it open
 */
public record RuleReading(Reading reading, @Nullable String legalBasis, Origin origin) {}
