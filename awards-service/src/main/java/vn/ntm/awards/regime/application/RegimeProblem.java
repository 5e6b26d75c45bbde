package vn.ntm.awards.regime.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why something is not done to a regime of commendation, or is not found. */
public enum RegimeProblem implements ProblemType {
    REGIME_UNKNOWN(
            404,
            "Không có chế độ khen thưởng này",
            "Unknown regime",
            "Không có chế độ khen thưởng {regime}.",
            "No regime of commendation {regime} is on file."),
    NO_REGIME_ON_DAY(
            404,
            "Chưa có chế độ khen thưởng cho ngày này",
            "No regime on that day",
            "Chưa có chế độ khen thưởng nào được công bố cho ngày {day}.",
            "No published regime of commendation is in force on {day}."),
    REGIME_PUBLISHED(
            409,
            "Chế độ khen thưởng đã công bố",
            "The regime is published",
            "Chế độ khen thưởng {regime} đã công bố nên giữ nguyên; ghi lại cho đúng thì lập chế độ mới thay thế.",
            "The regime {regime} is published and stays as it is; the same rules written down better are another one that replaces it."),
    REGIME_WITHOUT_FORMS(
            409,
            "Chế độ chưa có hình thức khen thưởng nào",
            "The regime has no form",
            "Chế độ khen thưởng {regime} chưa có hình thức nào nên chưa công bố được.",
            "The regime {regime} has no form on file, so it cannot be published."),
    REGIME_DRAFTER_CANNOT_PUBLISH(
            409,
            "Người soạn không được tự công bố",
            "Who drafted cannot publish",
            "Người đã soạn một phần của chế độ khen thưởng {regime} không được tự công bố.",
            "The person who drafted a part of the regime {regime} cannot be the one who publishes it."),
    REGIME_PUBLICATION_TAKES_TWO(
            409,
            "Công bố cần hai người",
            "A publication takes two persons",
            "Chỉ hệ thống được nạp chế độ đã có hiệu lực từ trước; chế độ khác phải do người không soạn công bố.",
            "Only a system may load regimes that were in force before; others are published by whoever did not draft them."),
    REGIMES_ON_ONE_DAY(
            409,
            "Một ngày có hai chế độ",
            "Two regimes on one day",
            "Chế độ {other} đã công bố cũng có hiệu lực trong những ngày của chế độ {regime}.",
            "The published regime {other} is in force on days on which {regime} is.");

    private final ProblemEntry entry;

    RegimeProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
