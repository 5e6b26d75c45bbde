package vn.ntm.ocop.proof.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why nothing is signed of a certificate. */
enum ProofProblem implements ProblemType {
    CERTIFICATE_NOT_PROVABLE(
            "Chưa đủ dữ liệu để xác nhận",
            "Not enough on record to vouch for it",
            "Sổ đăng ký không có {missing} của giấy chứng nhận này, nên hệ thống không ký xác nhận.",
            "Of this certificate the register does not have {missing}, so nothing is signed of it."),
    CERTIFICATE_NOT_IN_FORCE(
            "Giấy chứng nhận không còn giá trị",
            "The certificate does not hold",
            "Giấy chứng nhận đang ở trạng thái {state}, nên hệ thống không ký xác nhận mới.",
            "The certificate is {state}, so nothing new is signed of it.");

    private final ProblemEntry entry;

    ProofProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
