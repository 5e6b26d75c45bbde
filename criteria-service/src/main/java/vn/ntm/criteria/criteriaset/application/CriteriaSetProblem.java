package vn.ntm.criteria.criteriaset.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why something is not done to a criteria set, or is not found in one. */
public enum CriteriaSetProblem implements ProblemType {
    CRITERIA_SET_UNKNOWN(
            404,
            "Không có bộ tiêu chí này",
            "Unknown criteria set",
            "Không có bộ tiêu chí {set}.",
            "No criteria set {set} is on file."),
    CRITERIA_SET_NOT_IN_FORCE(
            409,
            "Bộ tiêu chí không có hiệu lực",
            "The criteria set is not in force",
            "Ngày {day} bộ tiêu chí {set} không rõ là đang có hiệu lực ({standing}).",
            "On {day} the criteria set {set} is not known to be in force ({standing})."),
    CRITERIA_SET_PUBLISHED(
            409,
            "Bộ tiêu chí đã ban hành",
            "The criteria set is published",
            "Phiên bản {set} đã ban hành nên giữ nguyên; thay đổi thì lập phiên bản mới.",
            "The version {set} is published and stays as it is; a change is a new version."),
    CRITERIA_SET_WITHOUT_BASIS(
            409,
            "Thiếu căn cứ pháp lý",
            "The legal basis is missing",
            "Phiên bản {set} chưa có số quyết định nên chưa ban hành được.",
            "The version {set} lacks the number of its decision, so it cannot be published."),
    CRITERIA_SET_BEING_DRAFTED(
            409,
            "Đang có dự thảo",
            "A draft is on file",
            "Phiên bản {set} còn là dự thảo; hãy ban hành phiên bản này trước.",
            "The version {set} is still a draft; publish it before you begin another."),
    DRAFTER_CANNOT_PUBLISH(
            409,
            "Người soạn không được tự ban hành",
            "Who drafted cannot publish",
            "Người đã soạn một phần của phiên bản {set} không được tự ban hành.",
            "The person who drafted a part of the version {set} cannot be the one who publishes it."),
    PUBLICATION_TAKES_TWO(
            409,
            "Ban hành cần hai người",
            "A publication takes two persons",
            "Chỉ hệ thống được nạp bộ tiêu chí đã ban hành từ trước; bộ khác phải do người không soạn ban hành.",
            "Only a system may load sets that were published before; others are published by whoever did not draft them."),
    CRITERION_NOT_IN_SET(
            409,
            "Tiêu chí không có trong bộ",
            "The criterion is not in the set",
            "Bộ tiêu chí {set} không có tiêu chí số {criterion}.",
            "The criteria set {set} has no criterion {criterion}."),
    INDICATOR_NOT_IN_SET(
            409,
            "Chỉ tiêu không có trong bộ",
            "The indicator is not in the set",
            "Bộ tiêu chí {set} không có chỉ tiêu {indicator}.",
            "The criteria set {set} has no indicator {indicator}."),
    INDICATOR_DOES_NOT_FIT_KIND(
            409,
            "Chỉ tiêu không hợp với loại của nó",
            "The indicator does not fit its kind",
            "Chỉ tiêu {indicator} loại {kind} thừa hoặc thiếu đơn vị của phần, thang bậc hay chỉ tiêu tham chiếu.",
            "The indicator {indicator} of kind {kind} has a part's unit, a scale or a reference too many or too few."),
    THRESHOLD_DOES_NOT_FIT_KIND(
            409,
            "Mức không hợp với loại chỉ tiêu",
            "The level does not fit the kind of indicator",
            "Mức của chỉ tiêu {indicator} loại {kind} thừa, thiếu hoặc ngoài giới hạn của đơn vị.",
            "The level of the indicator {indicator} of kind {kind} has a value too many, too few, or beyond its unit."),
    AREA_NOT_OF_SET(
            409,
            "Vùng hoặc nhóm không thuộc bộ tiêu chí",
            "The area is not one of the set",
            "Bộ tiêu chí {set} không phân mức theo {area}.",
            "The levels of the criteria set {set} do not differ by {area}.");

    private final ProblemEntry entry;

    CriteriaSetProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
