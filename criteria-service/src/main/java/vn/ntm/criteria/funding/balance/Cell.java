package vn.ntm.criteria.funding.balance;

import java.math.BigDecimal;
import vn.ntm.criteria.funding.ledger.domain.ContributionForm;
import vn.ntm.criteria.funding.ledger.domain.FundingLine;
import vn.ntm.criteria.funding.ledger.domain.FundingStage;
import vn.ntm.criteria.funding.ledger.domain.HalfYear;

/**
 * The postings that are alike in all that a balance tells apart.
 *
 * @param sum of what they add, less what they take back; never below zero
 * @param postings how many there are, reversals too
 */
record Cell(
        FundingLine line, FundingStage stage, HalfYear half, ContributionForm form, BigDecimal sum, long postings) {}
