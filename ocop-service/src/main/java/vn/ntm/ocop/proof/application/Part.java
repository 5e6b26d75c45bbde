package vn.ntm.ocop.proof.application;

import vn.ntm.kernel.Bilingual;

/** What has to be on record of a certificate before anything can be signed of it. */
public enum Part {
    STARS("hạng sao từ 3 trở lên", "three stars or more"),
    DECISION_NUMBER("số quyết định", "the number of the decision"),
    DECISION_DAY("ngày ký quyết định", "the day on which the decision was signed"),
    LAST_DAY("ngày hết hạn", "the last day"),
    STANDING("tình trạng hiện tại", "where it stands today"),
    SHORT_NAMES("tên đủ ngắn để ghi vào mã QR", "names short enough for a QR code");

    private final Bilingual label;

    Part(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    public Bilingual label() {
        return label;
    }
}
