package vn.ntm.criteria.lineage.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a succession, or a rule about successions, does not come on file. */
public enum LineageProblem implements ProblemType {
    PREDECESSOR_DOES_NOT_END(
            "Đơn vị cũ không kết thúc vào ngày đó",
            "The predecessor does not end then",
            "Đơn vị {predecessor} không kết thúc vào ngày {day}.",
            "The unit {predecessor} does not end on {day}."),
    CARRY_OVER_RULE_OVERLAPS(
            "Đã có quy tắc khác",
            "Another rule covers this",
            "Quy tắc {other} đã bao gồm cùng trường hợp trong thời gian đó.",
            "The rule {other} covers the same case in that time.");

    private final ProblemEntry entry;

    LineageProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
