package vn.ntm.awards.money.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Origin;

/** By how much the amount of an individual is multiplied for recipients of another kind. */
public record Multiplier(BigDecimal value, @Nullable String legalBasis, Origin origin) {}
