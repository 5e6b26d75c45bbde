package vn.ntm.criteria.funding.ledger.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.ledger.application.PostingFilter;
import vn.ntm.criteria.funding.ledger.domain.BudgetTier;
import vn.ntm.criteria.funding.ledger.domain.ContributionForm;
import vn.ntm.criteria.funding.ledger.domain.FundingNature;
import vn.ntm.criteria.funding.ledger.domain.FundingSource;
import vn.ntm.criteria.funding.ledger.domain.FundingStage;
import vn.ntm.criteria.funding.ledger.domain.HalfYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.web.Years;

/** Which postings are wanted. */
public class PostingParameters {

    @QueryParam("unit")
    @Parameter(description = "The unit, or one above it on the day of the posting", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("programmeYear")
    @Parameter(description = "The programme year for which it counts", example = "2026")
    @Nullable Integer programmeYear;

    @QueryParam("source")
    @Parameter(description = "Whose money it is", example = "LOCAL_BUDGET")
    @Nullable FundingSource source;

    @QueryParam("budgetTier")
    @Parameter(description = "Whose local budget it is", example = "PROVINCE")
    @Nullable BudgetTier budgetTier;

    @QueryParam("nature")
    @Parameter(description = "What budget money is spent on", example = "INVESTMENT")
    @Nullable FundingNature nature;

    @QueryParam("stage")
    @Parameter(description = "How far the money has come", example = "DELIVERED")
    @Nullable FundingStage stage;

    @QueryParam("half")
    @Parameter(
            description = "The half of its programme year in which it was posted: up to 30 June, or later",
            example = "FIRST")
    @Nullable HalfYear half;

    @QueryParam("form")
    @Parameter(description = "Money, or something valued in money", example = "CASH")
    @Nullable ContributionForm form;

    @QueryParam("sponsorship")
    @Parameter(
            description = "The sponsorship under which it is committed or delivered",
            example = "019ab1c2-0000-7000-8000-000000000112")
    @Nullable UUID sponsorship;

    PostingFilter filter() {
        return new PostingFilter(
                unit,
                Years.optional("programmeYear", programmeYear),
                source,
                budgetTier,
                nature,
                stage,
                half,
                form,
                sponsorship);
    }
}
