package vn.ntm.criteria.funding.ledger.domain;

/** Whose money it is: the six rows of the programme's funding form, in their order. */
public enum FundingSource {
    /** I. Ngân sách trung ương. */
    CENTRAL_BUDGET,
    /** II. Ngân sách địa phương. */
    LOCAL_BUDGET,
    /** III. Vốn lồng ghép từ các chương trình, dự án khác. */
    INTEGRATED_PROGRAMMES,
    /** IV. Vốn tín dụng chính sách. */
    POLICY_CREDIT,
    /** V. Doanh nghiệp, hợp tác xã. */
    ENTERPRISES,
    /** VI. Nhân dân đóng góp. */
    PEOPLE;

    /** Whether it is split into investment and recurrent money. */
    public boolean isBudget() {
        return this == CENTRAL_BUDGET || this == LOCAL_BUDGET;
    }

    /** Whether it gives money only, and nothing in kind. */
    public boolean isCashOnly() {
        return isBudget() || this == POLICY_CREDIT;
    }
}
