package vn.ntm.criteria.funding.ledger.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.ledger.domain.BudgetTier;
import vn.ntm.criteria.funding.ledger.domain.ContributionForm;
import vn.ntm.criteria.funding.ledger.domain.FundingNature;
import vn.ntm.criteria.funding.ledger.domain.FundingSource;
import vn.ntm.criteria.funding.ledger.domain.FundingStage;
import vn.ntm.criteria.funding.ledger.domain.HalfYear;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * Which postings are wanted; what is absent does not narrow.
 *
 * @param unit the unit of the posting, or one above it on the day of the posting
 * @param half of the posting's programme year
 */
public record PostingFilter(
        @Nullable UnitCode unit,
        @Nullable ProgrammeYear programmeYear,
        @Nullable FundingSource source,
        @Nullable BudgetTier budgetTier,
        @Nullable FundingNature nature,
        @Nullable FundingStage stage,
        @Nullable HalfYear half,
        @Nullable ContributionForm form,
        @Nullable UUID sponsorship) {}
