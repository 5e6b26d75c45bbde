package vn.ntm.criteria.funding.ledger.domain;

import org.jspecify.annotations.Nullable;

/**
 * A row of the programme's funding form.
 *
 * @param tier of the local budget; no other source has one
 * @param nature of the two budgets; no other source has one
 */
public record FundingLine(
        FundingSource source,
        @Nullable BudgetTier tier,
        @Nullable FundingNature nature) {}
