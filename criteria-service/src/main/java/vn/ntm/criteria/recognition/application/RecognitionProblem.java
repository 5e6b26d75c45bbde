package vn.ntm.criteria.recognition.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a recognition does not come on file. */
public enum RecognitionProblem implements ProblemType {
    RECOGNITION_HAS_NO_DAY(
            "Không rõ ngày",
            "The day is unknown",
            "Không có ngày ký, ngày ghi nhận hay năm chương trình, nên không xác định được đơn vị.",
            "Neither a signing day, nor an attested day, nor a programme year says which unit is meant."),
    LEVEL_DOES_NOT_FIT_UNIT(
            "Danh hiệu không hợp với loại đơn vị",
            "The title does not fit the unit",
            "Danh hiệu {level} không dành cho {type} {name}.",
            "{level} is not a title for the {type} {name}.");

    private final ProblemEntry entry;

    RecognitionProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
