package vn.ntm.awards.nomination.hearing;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why what is said of a nomination is not put on file. */
public enum HearingProblem implements ProblemType {
    AGENCY_NOT_ASKED(
            "Cơ quan không được hỏi ý kiến",
            "The agency is not asked",
            "Hồ sơ ở trạng thái {state}; các cơ quan đang được hỏi ý kiến: {agencies}.",
            "The nomination is {state}; asked for their opinion are: {agencies}."),
    NOT_OPEN_TO_COMMENT(
            "Không trong thời gian lấy ý kiến",
            "Not open to comment",
            "Hồ sơ ở trạng thái {state}; ngày {day} không trong thời gian lấy ý kiến nhân dân.",
            "The nomination is {state}; {day} is not a day of public comment on it.");

    private final ProblemEntry entry;

    HearingProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
