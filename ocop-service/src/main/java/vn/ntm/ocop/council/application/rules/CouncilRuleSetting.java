package vn.ntm.ocop.council.application.rules;

import java.math.BigDecimal;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.CouncilRule;

/** What a working rule of the councils of a level says, from when, and where it was read. */
public record CouncilRuleSetting(
        CouncilLevel level, CouncilRule rule, BigDecimal value, DateRange valid, Provenance provenance) {}
