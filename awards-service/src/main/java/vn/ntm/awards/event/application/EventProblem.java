package vn.ntm.awards.event.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why something is not put on file that is said to have happened to a commendation. */
public enum EventProblem implements ProblemType {
    AWARD_EVENT_ON_FILE(
            "Việc này đã được ghi",
            "It is on file already",
            "Khen thưởng {commendation} đã được ghi {kind} ngày {day}.",
            "Of the commendation {commendation} it is on file that it was {kind} on {day}."),
    AWARD_EVENT_BEFORE_BASIS(
            "Ngày trước căn cứ",
            "The day is before its basis",
            "Ngày {day} trước ngày {basis} của quyết định hoặc của bước trước.",
            "The day {day} is before {basis}, that of the decision or of the step before."),
    COMMENDATION_ANNULLED(
            "Khen thưởng đã bị hủy bỏ",
            "The commendation was annulled",
            "Khen thưởng {commendation} đã bị hủy bỏ ngày {day}.",
            "The commendation {commendation} was annulled on {day}."),
    COMMENDATION_NOT_ANNULLED(
            "Khen thưởng chưa bị hủy bỏ",
            "The commendation was not annulled",
            "Chỉ thu hồi khi khen thưởng {commendation} đã bị hủy bỏ.",
            "Something is given back once the commendation {commendation} is annulled."),
    NOTHING_TO_RECOVER(
            "Không có gì để thu hồi",
            "There is nothing to give back",
            "Khen thưởng {commendation} chưa được ghi {kind}.",
            "Of the commendation {commendation} it is not on file that it was {kind}."),
    NOT_NOTIFIED(
            "Chưa thông báo quyết định",
            "The decision was not made known",
            "Khen thưởng {commendation} phải được thông báo trước khi trao tặng.",
            "The decision on {commendation} is made known before anything is handed over."),
    RECEIVED_BY_SOMEBODY_ELSE(
            "Người nhận không phù hợp",
            "Such a person does not receive it",
            "{receivedBy} không nhận thay cho đối tượng loại {recipient}.",
            "{receivedBy} does not receive what a recipient of kind {recipient} is given."),
    AMOUNT_NOT_AS_DECIDED(
            "Số tiền không đúng",
            "The amount is another",
            "Số tiền phải là {right} đồng, không phải {given} đồng.",
            "The amount is {right} VND, not {given} VND."),
    PLACE_TAKEN(
            "Thứ tự đã có người",
            "The place is taken",
            "Thứ tự {place} tại điểm cầu {point} đã dành cho khen thưởng {commendation}.",
            "The place {place} at the point {point} is that of the commendation {commendation}."),
    LOWER_FORM_FIRST(
            "Hình thức thấp trao trước hình thức cao",
            "A lower form would come first",
            "Hình thức cao trao trước: thứ tự {place} không phù hợp với khen thưởng {commendation}.",
            "Higher forms are handed over first: the place {place} does not fit to the commendation {commendation}.");

    private final ProblemEntry entry;

    EventProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
