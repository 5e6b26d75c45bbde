package vn.ntm.criteria.funding.ledger.domain;

import vn.ntm.kernel.Bilingual;

/** How a posting contradicts itself, and in which of its properties. */
public enum PostingFault {
    TIER_MISSING("/budgetTier", "ngân sách địa phương cần nêu cấp", "the local budget needs its tier"),
    TIER_OF_NO_LOCAL_BUDGET("/budgetTier", "chỉ ngân sách địa phương có cấp", "only the local budget has a tier"),
    NATURE_MISSING(
            "/nature",
            "ngân sách cần nêu vốn đầu tư hay kinh phí sự nghiệp",
            "budget money is for investment or recurrent: say which"),
    NATURE_OF_NO_BUDGET(
            "/nature",
            "chỉ ngân sách được chia vốn đầu tư và kinh phí sự nghiệp",
            "only budget money is split into investment and recurrent"),
    NOT_IN_CASH("/inKind", "ngân sách và tín dụng chỉ bằng tiền", "budgets and credit are cash"),
    QUANTITY_MISSING(
            "/quantity",
            "cần số ngày công hoặc số m², lớn hơn 0, tối đa 18 chữ số và 6 chữ số thập phân",
            "the days or the m² are needed, above 0, at most 18 digits and 6 decimals"),
    QUANTITY_OF_NO_MEASURE("/quantity", "chỉ ngày công và đất được đo đếm", "only workdays and land are measured"),
    AMOUNT_WRONG(
            "/amount",
            "cần số đồng nguyên lớn hơn 0, tối đa 18 chữ số",
            "a whole number of đồng above 0 is needed, of at most 18 digits"),
    PLANNED_BY_A_SPONSOR(
            "/stage",
            "nhà tài trợ cam kết và thực hiện, không lập kế hoạch",
            "a sponsor commits and delivers; it does not plan");

    private final String pointer;
    private final Bilingual message;

    PostingFault(String pointer, String vi, String en) {
        this.pointer = pointer;
        this.message = new Bilingual(vi, en);
    }

    /** The JSON pointer of the property. */
    public String pointer() {
        return pointer;
    }

    public Bilingual message() {
        return message;
    }
}
