package vn.ntm.awards.annulment.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a commendation is not annulled. */
public enum AnnulmentProblem implements ProblemType {
    GROUND_MISSING(
            400,
            "Thiếu căn cứ hủy bỏ",
            "The ground is missing",
            "Chỉ hủy bỏ khen thưởng theo một trong bốn căn cứ: kê khai gian dối, làm giả hồ sơ, thẩm định trái pháp luật, kết luận sau đó là không đủ điều kiện.",
            "A commendation is annulled on one of four grounds: a false declaration, a forged file, an unlawful appraisal, or a later finding that the conditions were not met."),
    ANNULMENT_PROPOSED_ALREADY(
            409,
            "Đã đề nghị hủy bỏ",
            "The annulment is proposed already",
            "Đã có đề nghị hủy bỏ khen thưởng {commendation}.",
            "The annulment of the commendation {commendation} is proposed already."),
    ANNULMENT_NOT_PROPOSED(
            409,
            "Chưa có đề nghị hủy bỏ",
            "The annulment is not proposed",
            "Chưa có đề nghị hủy bỏ khen thưởng {commendation} đang chờ quyết định.",
            "No annulment of the commendation {commendation} waits for a decision."),
    PROPOSER_CANNOT_ANNUL(
            409,
            "Người đề nghị không được tự quyết định",
            "Who proposed cannot decide",
            "Người đã đề nghị hủy bỏ không được tự quyết định việc đó.",
            "Who proposed the annulment cannot be the one who decides on it."),
    ANNULMENT_BEFORE_BASIS(
            409,
            "Ngày trước căn cứ",
            "The day is before its basis",
            "Ngày {day} trước ngày {basis} của quyết định khen thưởng hoặc của đề nghị hủy bỏ.",
            "The day {day} is before {basis}, that of the commendation or of the proposal.");

    private final ProblemEntry entry;

    AnnulmentProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
