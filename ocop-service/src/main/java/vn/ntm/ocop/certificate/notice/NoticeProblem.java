package vn.ntm.ocop.certificate.notice;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why the certificates are not gone over. */
enum NoticeProblem implements ProblemType {
    NOTICES_BEING_FILED(
            "Đang rà soát giấy chứng nhận",
            "The certificates are being gone over",
            "Một lượt rà soát khác đang chạy và sẽ ghi những thông báo cần ghi; không cần chạy thêm.",
            "Another pass is under way and files what there is to file; no second one is needed.");

    private final ProblemEntry entry;

    NoticeProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
