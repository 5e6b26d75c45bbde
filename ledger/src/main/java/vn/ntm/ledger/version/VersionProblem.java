package vn.ntm.ledger.version;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a write to what exists is not done: nobody overwrites what he has not seen. */
public enum VersionProblem implements ProblemType {
    PRECONDITION_FAILED(
            412,
            "Dữ liệu đã thay đổi",
            "It has changed since",
            "Phiên bản nêu trong If-Match không còn là phiên bản hiện hành ({current}); hãy đọc lại rồi gửi lại.",
            "The version in If-Match is not the current one ({current}); read it again before you write."),
    PRECONDITION_REQUIRED(
            428,
            "Thiếu If-Match",
            "If-Match is missing",
            "Khi thay đổi dữ liệu đã có phải nêu trong If-Match phiên bản (ETag) đã đọc.",
            "A write to what exists needs the version (ETag) that you read, in If-Match.");

    private final ProblemEntry entry;

    VersionProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
