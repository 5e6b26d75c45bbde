package vn.ntm.ledger.file;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a list is not sent as a file. */
enum FileProblem implements ProblemType {
    TOO_MANY_FILES(
            "Đang gửi nhiều tệp",
            "Many files are being sent",
            "Sổ đăng ký đang được gửi thành tệp cho nhiều người cùng lúc; hãy thử lại sau theo Retry-After.",
            "The register is being sent as a file to as many as can be at once; try again as Retry-After says.");

    private static final int UNAVAILABLE = 503;

    private final ProblemEntry entry;

    FileProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(UNAVAILABLE, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
