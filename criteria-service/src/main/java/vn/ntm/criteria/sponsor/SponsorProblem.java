package vn.ntm.criteria.sponsor;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a sponsor does not come on file, or cannot be named. */
public enum SponsorProblem implements ProblemType {
    SPONSOR_UNKNOWN(
            404,
            "Không có nhà tài trợ này",
            "Unknown sponsor",
            "Không có đơn vị đỡ đầu, tài trợ nào mang khóa {key}.",
            "No sponsor has the key {key}."),
    SPONSOR_ON_FILE_DIFFERS(
            409,
            "Khóa đã thuộc về nhà tài trợ khác",
            "Another sponsor has the key",
            "Khóa {key} đã được ghi cho {name}; đính chính bằng cách nhập sponsors với conflict=SUPERSEDE.",
            "The key {key} is on file for {name}; correct it by importing sponsors with conflict=SUPERSEDE.");

    private final ProblemEntry entry;

    SponsorProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
