package vn.ntm.awards.form.application;

import vn.ntm.kernel.problem.ProblemEntry;
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

    private final ProblemEntry entry;

    FormProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
