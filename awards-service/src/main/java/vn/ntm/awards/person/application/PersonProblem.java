package vn.ntm.awards.person.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why something personal does not come on file, or is not given. */
public enum PersonProblem implements ProblemType {
    BIRTH_YEAR_CONTRADICTS(
            409,
            "Ngày sinh không khớp năm sinh",
            "The birth date contradicts the birth year",
            "Năm của ngày sinh khác năm sinh đã ghi của đối tượng; hãy đính chính một trong hai.",
            "The year of the birth date is another than the birth year on file; correct one of them."),
    PERSONAL_DATA_KEY_MISSING(
            503,
            "Thiếu khóa mở dữ liệu cá nhân",
            "The key to the personal data is missing",
            "Có dữ liệu được niêm phong bằng khóa mà dịch vụ không có; hãy báo quản trị.",
            "Something is sealed with a key that the service does not have; tell the operators.");

    private final ProblemEntry entry;

    PersonProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
