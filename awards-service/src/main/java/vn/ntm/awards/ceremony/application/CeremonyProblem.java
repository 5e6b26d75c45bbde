package vn.ntm.awards.ceremony.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a ceremony does not come on file, or nothing was handed over in it. */
public enum CeremonyProblem implements ProblemType {
    CEREMONY_ON_FILE(
            "Hội nghị này đã được ghi",
            "The ceremony is on file already",
            "Đã có hội nghị mang mã {ceremony}.",
            "A ceremony is called {ceremony} already."),
    CEREMONY_NOT_ON_FILE(
            "Không có hội nghị này",
            "There is no such ceremony",
            "Không có hội nghị mang mã {ceremony}.",
            "No ceremony {ceremony} is on file."),
    CEREMONY_WITHOUT_POINT(
            "Hội nghị không có điểm cầu này",
            "The ceremony has no such point",
            "Hội nghị {ceremony} không có điểm cầu số {point}.",
            "The ceremony {ceremony} has no point {point}."),
    CEREMONY_ON_OTHER_DAY(
            "Hội nghị tổ chức vào ngày khác",
            "The ceremony was held on another day",
            "Hội nghị {ceremony} tổ chức ngày {heldOn}, không phải ngày {day}.",
            "The ceremony {ceremony} is that of {heldOn}, not of {day}."),
    CEREMONY_HAS_TAKEN_PLACE(
            "Đã trao tặng tại hội nghị này",
            "Something was handed over in it",
            "Đã ghi việc trao tặng tại hội nghị {ceremony}; ngày và các điểm cầu đã dùng giữ nguyên.",
            "Something was handed over in {ceremony}: its day and the points that were used stay.");

    private final ProblemEntry entry;

    CeremonyProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
