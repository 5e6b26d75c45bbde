package vn.ntm.awards.regime.domain;

import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Origin;

/** How a regime rounds amounts. */
public record RoundingRule(Rounding rounding, @Nullable String legalBasis, Origin origin) {}
