package vn.ntm.ocop.decision.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a decision about certificates is not put on file. */
public enum DecisionProblem implements ProblemType {
    OCOP_DECISION_NUMBER_USED(
            "Số quyết định đã dùng",
            "The number is used",
            "Năm {year}, {issuer} đã dùng số {number} cho một quyết định khác.",
            "In {year} {issuer} has used the number {number} for another decision."),
    OCOP_DECISION_NOT_OF_THIS_AUTHORITY(
            "Sai thẩm quyền",
            "Another authority decides this",
            "Sản phẩm {product} {stars} sao thuộc thẩm quyền {authority}.",
            "The product {product} has {stars} stars: {authority} decides about it."),
    STARS_NOT_ON_RECORD(
            "Chưa rõ số sao",
            "The stars are not on record",
            "Giấy chứng nhận {certificate} của sản phẩm {product} không ghi số sao, nên chưa biết thuộc thẩm quyền của ai.",
            "How many stars the certificate {certificate} of the product {product} gave is not on record, so nobody can say whose decision it is."),
    RECOGNISED_BY_DISTRICT(
            "Thuộc cấp huyện trước đây",
            "It was the district's to recognise",
            "Sản phẩm {product} do hội đồng cấp huyện chấm; quyết định của cấp huyện trước đây được nạp theo văn bản đã ban hành, không quyết định ở đây.",
            "The product {product} was scored by a district: what districts decided is loaded as it was found, and is not decided here.");

    private final ProblemEntry entry;

    DecisionProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
