package vn.ntm.ocop.scoring.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a sheet is not scored. */
public enum ScoringProblem implements ProblemType {
    SHEET_OF_ANOTHER_SET(
            409,
            "Phiếu của bộ sản phẩm khác",
            "The sheet of another set",
            "Phiếu của {member} là phiếu {given}, không phải phiếu {sheet}.",
            "The sheet of {member} is of {given}, not of {sheet}."),
    ITEM_NOT_ON_SHEET(
            409,
            "Tiêu chí không có trong phiếu",
            "The item is not on the sheet",
            "Phiếu {sheet} không chấm điểm {item}; {member} đã chọn.",
            "The sheet {sheet} does not score {item}, which {member} ticked."),
    OPTION_NOT_ON_SHEET(
            409,
            "Mức điểm không có trong phiếu",
            "The option is not on the sheet",
            "Tiêu chí {item} của phiếu {sheet} không có mức số {given}; {member} đã chọn.",
            "The item {item} of the sheet {sheet} has no option {given}, which {member} ticked."),
    POINTS_WITHOUT_STORY(
            409,
            "Chấm điểm khi chưa có câu chuyện sản phẩm",
            "Points without a story",
            "{member} chấm điểm {item} của phiếu {sheet}, tiêu chí chỉ được chấm khi {given} có điểm.",
            "{member} gave points to {item} of the sheet {sheet}, which is scored only when {given} has points."),
    MEMBER_SCORED_TWICE(
            409,
            "Thành viên chấm hai lần",
            "The member scored twice",
            "{given} có hai phiếu {sheet}.",
            "{given} has two sheets {sheet}."),
    REJECTION_NOT_ON_SHEET(
            409,
            "Lý do loại không có trong phiếu",
            "The rejection is not on the sheet",
            "Phiếu {sheet} không loại sản phẩm vì {given}.",
            "The sheet {sheet} rejects no product for {given}.");

    private final ProblemEntry entry;

    ScoringProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
