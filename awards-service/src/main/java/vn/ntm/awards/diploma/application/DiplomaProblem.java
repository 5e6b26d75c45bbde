package vn.ntm.awards.diploma.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why nothing is signed of a commendation. */
enum DiplomaProblem implements ProblemType {
    COMMENDATION_NOT_PROVABLE(
            "Chưa đủ dữ liệu để xác nhận khen thưởng",
            "Not enough on record to vouch for the commendation",
            "Sổ theo dõi khen thưởng không có {missing} của lần khen thưởng này, nên hệ thống không ký xác nhận.",
            "Of this commendation the register does not have {missing}, so nothing is signed of it."),
    COMMENDATION_NOT_IN_FORCE(
            "Khen thưởng đã bị hủy",
            "The commendation was annulled",
            "Quyết định khen thưởng này đã bị hủy, nên hệ thống không ký xác nhận mới.",
            "This commendation was annulled, so nothing new is signed of it.");

    private final ProblemEntry entry;

    DiplomaProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
