package vn.ntm.ocop.certificate.notice;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.ProblemType;

/** Why the certificates are not gone over. */
enum NoticeProblem implements ProblemType {
    NOTICES_BEING_FILED(
            "Đang rà soát giấy chứng nhận",
            "The certificates are being gone over",
            "Một lượt rà soát khác đang chạy và sẽ ghi những thông báo cần ghi; không cần chạy thêm.",
            "Another pass is under way and files what there is to file; no second one is needed.");

    private static final int CONFLICT = 409;

    private final Bilingual title;
    private final Bilingual detail;

    NoticeProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        this.title = new Bilingual(titleVi, titleEn);
        this.detail = new Bilingual(detailVi, detailEn);
    }

    @Override
    public int status() {
        return CONFLICT;
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
