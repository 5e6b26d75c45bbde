package vn.ntm.casework.upload;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a file is not taken, whatever it is for. */
public enum UploadProblem implements ProblemType {
    FILE_NOT_WHAT_IT_SAYS(
            "Nội dung tệp không đúng loại",
            "The file is not what it says",
            "Tệp được gửi là {said} nhưng nội dung là {found}.",
            "The file is sent as {said}, and its content is {found}.");

    private static final int BAD_REQUEST = 400;

    private final ProblemEntry entry;

    UploadProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(BAD_REQUEST, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
