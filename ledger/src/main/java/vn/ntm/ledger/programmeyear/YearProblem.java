package vn.ntm.ledger.programmeyear;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why something is not done to a programme year, or to what was published for it. */
public enum YearProblem implements ProblemType {
    PROGRAMME_YEAR_CLOSED(
            "Năm đã khóa sổ",
            "The programme year is closed",
            "Năm {year} đã khóa sổ: số đã công bố không đổi nữa.",
            "The year {year} is closed: its published figures no longer change."),
    PROGRAMME_YEAR_BEING_CLOSED(
            "Năm đang chờ khóa sổ",
            "The programme year is being closed",
            "Năm {year} đã được đề nghị khóa sổ; số đã công bố chỉ đổi được khi đề nghị bị trả lại.",
            "The closing of the year {year} is proposed: its published figures change only after that is returned."),
    PROGRAMME_YEAR_CLOSED_BY_TWO(
            "Khóa sổ cần hai người",
            "A closing takes two persons",
            "Chỉ hệ thống được nạp năm đã khóa sổ từ trước; năm khác phải được đề nghị rồi do người khác khóa.",
            "Only a system may load years that were closed before; others are proposed, and closed by another person."),
    YEAR_STATE_REFUSES(
            "Trạng thái của năm không cho phép",
            "The state of the year refuses this",
            "Năm {year} đang ở trạng thái {state}; có thể làm: {allowed}.",
            "The year {year} is {state}; possible now: {allowed}."),
    PROPOSER_CANNOT_APPROVE(
            "Người đề nghị không được tự duyệt",
            "Who proposed cannot approve",
            "Người đã đề nghị khóa sổ không được tự mình khóa sổ.",
            "The person who proposed the closing cannot be the one who decides it.");

    private final ProblemEntry entry;

    YearProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
