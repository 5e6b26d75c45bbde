package vn.ntm.ledger.change;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why the feed does not go on from where somebody stopped. */
public enum ChangeProblem implements ProblemType {
    CHANGE_CURSOR_TOO_OLD(
            "Con trỏ quá cũ",
            "The cursor is too old",
            "Không đọc tiếp được từ con trỏ này; hãy lấy bản chụp ở {snapshot} rồi đọc tiếp từ đó.",
            "The feed no longer goes on from this cursor; take the snapshot at {snapshot} and go on from there.");

    private static final int GONE = 410;

    private final ProblemEntry entry;

    ChangeProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(GONE, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
