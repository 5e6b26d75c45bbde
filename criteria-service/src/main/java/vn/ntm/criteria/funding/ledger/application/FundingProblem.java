package vn.ntm.criteria.funding.ledger.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why money is not posted, or a posting not taken back. */
public enum FundingProblem implements ProblemType {
    POSTING_CONTRADICTS_ITSELF(
            400,
            "Bút toán tự mâu thuẫn",
            "The posting contradicts itself",
            "Bút toán không ghi được: {faults}.",
            "The posting cannot be: {faults}."),
    POSTING_BEFORE_ITS_BASIS(
            409,
            "Ghi trước khi có căn cứ",
            "The posting comes before its basis",
            "Không ghi được vào ngày {day} theo văn bản ký ngày {signedOn}.",
            "Nothing can be posted on {day} on a document that was signed on {signedOn}."),
    BUDGET_TIER_ABOLISHED(
            409,
            "Cấp ngân sách không tồn tại",
            "There is no budget of that tier",
            "Ngày {day} không có đơn vị hành chính nào thuộc cấp {tier}, nên không có ngân sách cấp ấy.",
            "On {day} there is no unit of the tier {tier}, so there is no budget of it."),
    POSTING_REFERENCE_TAKEN(
            409,
            "Số chứng từ đã dùng",
            "The reference is taken",
            "Số chứng từ {reference} đã ghi với nội dung khác; bút toán không sửa được, chỉ được ghi đảo.",
            "The reference {reference} is on file with other content; a posting is never changed, it is reversed."),
    POSTING_ALREADY_REVERSED(
            409,
            "Bút toán đã được ghi đảo",
            "The posting is reversed already",
            "Bút toán này đã được ghi đảo bằng bút toán {by}.",
            "The posting is reversed already, by {by}."),
    REVERSAL_STAYS(
            409,
            "Không ghi đảo bút toán đảo",
            "A reversal cannot be reversed",
            "Bút toán đảo không được ghi đảo; hãy ghi lại bút toán gốc.",
            "A reversal cannot be reversed; post again what it took back.");

    private final ProblemEntry entry;

    FundingProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
