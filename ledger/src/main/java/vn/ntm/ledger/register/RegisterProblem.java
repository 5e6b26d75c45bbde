package vn.ntm.ledger.register;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a plan or a published figure does not come on file. */
public enum RegisterProblem implements ProblemType {
    MEASURE_UNKNOWN(
            "Không có chỉ tiêu này",
            "Unknown measure",
            "Dịch vụ này không có chỉ tiêu {measure}; có: {known}.",
            "This service has no measure {measure}; known are {known}.");

    private final ProblemEntry entry;

    RegisterProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
