package vn.ntm.awards.obstacle.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why an obstacle is not moved on. */
public enum ObstacleProblem implements ProblemType {
    OBSTACLE_NOT_PENDING(
            "Vướng mắc đã được xử lý",
            "The obstacle is not pending",
            "Vướng mắc đang ở trạng thái {state}.",
            "The obstacle is {state} already."),
    OBSTACLE_ENDED_BEFORE_IT_BEGAN(
            "Ngày kết thúc không sau ngày bắt đầu",
            "It ended before it began",
            "Ngày kết thúc {endedOn} phải sau ngày bắt đầu {beganOn}.",
            "The end, {endedOn}, has to be after the beginning, {beganOn}.");

    private final ProblemEntry entry;

    ObstacleProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
