package vn.ntm.awards.eligibility.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why somebody is not commended. */
public enum EligibilityProblem implements ProblemType {
    ACHIEVEMENT_ALREADY_REWARDED(
            "Thành tích đã được khen thưởng",
            "The achievement has been rewarded",
            "{nomination}: {found}",
            "{nomination}: {found}"),
    INITIATIVE_ALREADY_USED(
            "Sáng kiến đã là căn cứ của khen thưởng khác",
            "The initiative supports another award",
            "{nomination}: {found}",
            "{nomination}: {found}"),
    RECIPIENT_BLOCKED(
            "Đối tượng đang bị xem xét, chưa được khen thưởng",
            "Something stands in the way of the recipient",
            "{nomination}: đang bị kỷ luật, điều tra, thanh tra, kiểm tra hoặc khiếu nại, tố cáo, hoặc thành tích ở trước"
                    + " khi kỷ luật chấm dứt.",
            "{nomination}: a discipline, an investigation, an inspection or a complaint is pending, or the achievement lies"
                    + " before the end of a discipline."),
    QUOTA_EXCEEDED(
            "Vượt chỉ tiêu của phong trào",
            "The quota of the campaign is exceeded",
            "{nomination}: {found}",
            "{nomination}: {found}"),
    ISSUER_WITHOUT_POWER(
            "Không có thẩm quyền khen thưởng",
            "The issuer has no power",
            "{nomination}: {found}",
            "{nomination}: {found}"),
    NOT_ELIGIBLE("Không đủ điều kiện khen thưởng", "Not eligible", "{nomination}: {found}", "{nomination}: {found}");

    private final ProblemEntry entry;

    EligibilityProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
