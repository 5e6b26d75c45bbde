package vn.ntm.ocop.ruleset.domain;

import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Origin;

/**
 * That a rule set is read in a certain way.
 *
 * @param legalBasis the place in the decision that leaves it open
 */
public record RuleReading(Reading reading, @Nullable String legalBasis, Origin origin) {}
