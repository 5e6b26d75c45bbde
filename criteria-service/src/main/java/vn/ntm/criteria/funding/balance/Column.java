package vn.ntm.criteria.funding.balance;

import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.ledger.domain.FundingStage;
import vn.ntm.criteria.funding.ledger.domain.HalfYear;

/** The columns of a balance. What was delivered in the year is what was delivered in its two halves. */
enum Column {
    PLANNED(FundingStage.PLANNED, null),
    COMMITTED(FundingStage.COMMITTED, null),
    DELIVERED_FIRST_HALF(FundingStage.DELIVERED, HalfYear.FIRST),
    DELIVERED_SECOND_HALF(FundingStage.DELIVERED, HalfYear.SECOND),
    DELIVERED(FundingStage.DELIVERED, null);

    private final FundingStage stage;
    private final @Nullable HalfYear half;

    Column(FundingStage stage, @Nullable HalfYear half) {
        this.stage = stage;
        this.half = half;
    }

    FundingStage stage() {
        return stage;
    }

    @Nullable HalfYear half() {
        return half;
    }

    boolean has(Cell cell) {
        return cell.stage() == stage && (half == null || cell.half() == half);
    }
}
