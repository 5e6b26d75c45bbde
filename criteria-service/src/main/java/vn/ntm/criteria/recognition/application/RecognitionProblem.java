package vn.ntm.criteria.recognition.application;

import vn.ntm.kernel.Bilingual;
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

    private final Bilingual title;
    private final Bilingual detail;

    RecognitionProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        this.title = new Bilingual(titleVi, titleEn);
        this.detail = new Bilingual(detailVi, detailEn);
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public Bilingual title() {
        return title;
    }

    @Override
    public Bilingual detail() {
        return detail;
    }
}
