package vn.ntm.awards.obstacle.application;

import vn.ntm.kernel.Bilingual;
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

    private static final int CONFLICT = 409;

    private final Bilingual title;
    private final Bilingual detail;

    ObstacleProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
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
