package vn.ntm.casework.upload;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.ProblemType;

/** Why a file is not taken, whatever it is for. */
public enum UploadProblem implements ProblemType {
    FILE_NOT_WHAT_IT_SAYS(
            "Nội dung tệp không đúng loại",
            "The file is not what it says",
            "Tệp được gửi là {said} nhưng nội dung là {found}.",
            "The file is sent as {said}, and its content is {found}.");

    private static final int BAD_REQUEST = 400;

    private final Bilingual title;
    private final Bilingual detail;

    UploadProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        this.title = new Bilingual(titleVi, titleEn);
        this.detail = new Bilingual(detailVi, detailEn);
    }

    @Override
    public int status() {
        return BAD_REQUEST;
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
