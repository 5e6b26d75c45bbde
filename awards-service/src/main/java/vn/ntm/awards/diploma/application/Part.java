package vn.ntm.awards.diploma.application;

import vn.ntm.kernel.Bilingual;

/** What has to be on record of a commendation before anything can be signed of it. */
public enum Part {
    ONE_RECIPIENT("một đối tượng duy nhất được khen thưởng", "one recipient alone"),
    RECIPIENT_KIND("loại đối tượng được khen thưởng", "of what kind the recipient is"),
    FORM("hình thức khen thưởng", "the form"),
    DECISION_NUMBER("số quyết định", "the number of the decision"),
    DECISION_DAY("ngày ký quyết định", "the day on which the decision was signed"),
    DECISION_ISSUER("cơ quan hoặc người quyết định", "who decided"),
    SHORT_TEXTS("nội dung đủ ngắn để ghi vào mã QR", "texts short enough for a QR code");

    private final Bilingual label;

    Part(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    public Bilingual label() {
        return label;
    }
}
