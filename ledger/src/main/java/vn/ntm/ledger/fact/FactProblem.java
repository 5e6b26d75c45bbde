package vn.ntm.ledger.fact;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a fact does not come on file beside those that are there. */
public enum FactProblem implements ProblemType {
    FACT_ALREADY_ON_FILE(
            "Đã có dữ kiện khác",
            "Another fact is on file",
            "Đã có {fact} với nội dung khác; muốn đính chính thì dùng conflict=SUPERSEDE.",
            "{fact} is on file and differs; to correct it, import with conflict=SUPERSEDE."),
    FACT_CONTRADICTS(
            "Mâu thuẫn với dữ kiện đã có",
            "The fact contradicts others",
            "Dòng này trái với ràng buộc {constraint} của dữ kiện đã ghi.",
            "The row contradicts what is on file (rule {constraint}).");

    private final ProblemEntry entry;

    FactProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
