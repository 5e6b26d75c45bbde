package vn.ntm.ledger.text;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a text is refused whatever it is for. */
public enum TextProblem implements ProblemType {
    PERSONAL_DATA_IN_TEXT(
            "Văn bản có dữ liệu cá nhân",
            "Personal data in a text",
            "Trong {text} có dãy số giống số định danh cá nhân (12 số) hoặc số chứng minh nhân dân (9 số)."
                    + " Văn bản tự do có thể được công khai; số đó chỉ được ghi ở mục dữ liệu cá nhân.",
            "In {text} there is what looks like the number of an identity card (12 digits, or 9 of the old one)."
                    + " Free text may become public; such a number belongs into the personal data alone.");

    private static final int BAD_REQUEST = 400;

    private final ProblemEntry entry;

    TextProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(BAD_REQUEST, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
