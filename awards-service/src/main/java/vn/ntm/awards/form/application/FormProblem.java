package vn.ntm.awards.form.application;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.ProblemType;

/** Why a form of commendation is not found. */
public enum FormProblem implements ProblemType {
    FORM_NOT_IN_REGIME(
            404,
            "Chế độ không có hình thức này",
            "The regime does not have the form",
            "Không có hình thức khen thưởng {form} trong chế độ {regime}.",
            "The regime {regime} has no form {form} on file."),
    UNKNOWN_FORM(
            404,
            "Không có hình thức khen thưởng này",
            "Unknown form",
            "Không có hình thức khen thưởng {form}.",
            "No form {form} is on file.");

    private final int status;
    private final Bilingual title;
    private final Bilingual detail;

    FormProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        this.status = status;
        this.title = new Bilingual(titleVi, titleEn);
        this.detail = new Bilingual(detailVi, detailEn);
    }

    @Override
    public int status() {
        return status;
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
