package vn.ntm.ocop.inspection.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why the record of a post-check is not put on file. */
public enum InspectionProblem implements ProblemType {
    NO_SUCH_CERTIFICATE_INSPECTED(
            "Không có giấy chứng nhận",
            "There is no such certificate",
            "Không có giấy chứng nhận {certificate}.",
            "There is no certificate {certificate}."),
    INSPECTED_BEFORE_CERTIFICATE(
            "Chưa có giấy chứng nhận",
            "There was no certificate yet",
            "Ngày {day} giấy chứng nhận {certificate} chưa được cấp nên chưa có gì để kiểm tra.",
            "On {day} the certificate {certificate} was not issued yet, so there was nothing to inspect."),
    CRITERIA_OF_ENDED_CERTIFICATE(
            "Giấy chứng nhận đã hết hiệu lực",
            "The certificate had ended",
            "Ngày {day} giấy chứng nhận {certificate} ở trạng thái {state} nên không còn tiêu chí để duy trì; chỉ ghi kết quả kiểm tra việc sử dụng biểu trưng OCOP.",
            "On {day} the certificate {certificate} was {state}, so there were no criteria to be kept; only the use of the mark is found against it."),
    MINISTRYS_NEED_NOT_SAID(
            "Chưa nêu lý do Bộ kiểm tra",
            "Why the ministry inspects is not said",
            "Bộ kiểm tra sản phẩm 5 sao, hoặc sản phẩm khác khi cần thiết; cần nêu sự cần thiết (need).",
            "The ministry inspects products of five stars, and others when needed: the need must be said.");

    private final ProblemEntry entry;

    InspectionProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
