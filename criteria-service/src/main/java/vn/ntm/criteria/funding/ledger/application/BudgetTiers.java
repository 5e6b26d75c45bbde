package vn.ntm.criteria.funding.ledger.application;

import java.time.LocalDate;
import vn.ntm.criteria.funding.ledger.domain.BudgetTier;

/** Which tiers of administration there are, as the units on file say it. */
public interface BudgetTiers {

    /** Whether there is any unit of the tier on the day. */
    boolean existsOn(BudgetTier tier, LocalDate day);
}
