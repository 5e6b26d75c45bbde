package vn.ntm.criteria.dossier.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a dossier is not opened or not moved. */
public enum DossierProblem implements ProblemType {
    DOSSIER_STATE_REFUSES(
            "Trạng thái hồ sơ không cho phép",
            "The state of the dossier refuses this",
            "Hồ sơ đang ở trạng thái {state}; có thể làm: {allowed}.",
            "The dossier is {state}; possible now: {allowed}."),
    NOT_IN_PROCEDURE(
            "Quy trình không có bước này",
            "The procedure has no such step",
            "Quy trình {procedure} của hồ sơ không có bước này từ trạng thái {state}.",
            "The procedure {procedure} of the dossier does not lead this way from {state}."),
    PREPARER_CANNOT_APPROVE(
            "Người chuẩn bị không được tự duyệt",
            "Who prepared cannot approve",
            "Người đã làm bước {earlier} của hồ sơ không được làm bước này.",
            "The person who did {earlier} for the dossier cannot be the one who does this."),
    DAY_BEFORE_BASIS(
            "Ngày trước căn cứ",
            "The day is before its basis",
            "Ngày {day} trước ngày {basis} của việc làm căn cứ.",
            "The day {day} is before {basis}, that of what it rests on."),
    SETTING_MISSING(
            "Thiếu thông số quy trình",
            "A setting is missing",
            "Chưa có thông số {parameter} của bước {step}, quy trình {procedure}, có hiệu lực ngày {day}; hãy nạp bằng procedure-settings.",
            "Nothing says the {parameter} of step {step} of {procedure} on {day}, so this cannot be checked; import it as procedure-settings."),
    TOO_SHORT_OR_SELDOM(
            "Chưa đủ thời gian hoặc số lần",
            "Not long or often enough",
            "{parameter}: có {found}, cần ít nhất {least}.",
            "{parameter}: {found} found, at least {least} needed."),
    NO_QUORUM(
            "Không đủ số người tham gia",
            "Too few took part",
            "{tookPart} trên {concerned} người tham gia; cần ít nhất {least} %.",
            "{tookPart} of {concerned} took part; at least {least} % are needed."),
    TOO_FEW_AGREED(
            "Không đủ tỷ lệ đồng ý",
            "Too few agreed",
            "{agreed} trên {tookPart} người đồng ý; cần ít nhất {least} %.",
            "{agreed} of {tookPart} agreed; at least {least} % are needed."),
    PARTS_EXCEED_WHOLE(
            "Phần lớn hơn tổng",
            "The parts exceed the whole",
            "{agreed} người đồng ý, {tookPart} người tham gia trên tổng {concerned}: phần không thể lớn hơn tổng.",
            "{agreed} agreed of {tookPart} who took part of {concerned}: no part can be more than its whole."),
    APPRAISAL_INCOMPLETE(
            "Kết quả thẩm định chưa đủ tiêu chí",
            "The appraisal is incomplete",
            "Thiếu tiêu chí: {missing}; thừa hoặc lặp: {unknown}.",
            "Criteria without a finding: {missing}; unknown or twice: {unknown}."),
    CRITERIA_NOT_MET(
            "Còn tiêu chí chưa đạt",
            "Some criteria are not met",
            "Các tiêu chí chưa đạt: {criteria}.",
            "These criteria are not met: {criteria}."),
    CRITERIA_UNKNOWN(
            "Không rõ các tiêu chí",
            "The criteria are not known",
            "Bộ tiêu chí {set} mới có {onFile} trên {declared} tiêu chí trong hệ thống nên không thể đối chiếu đủ.",
            "Of the criteria of {set} only {onFile} of {declared} are on file, so a unit cannot be held against all."),
    SET_DOES_NOT_FIT_TITLE(
            "Bộ tiêu chí không dành cho danh hiệu này",
            "The set does not lead to the title",
            "Bộ tiêu chí {set} không dành để {type} {name} đạt danh hiệu {level}.",
            "The criteria set {set} does not lead the {type} {name} to {level}."),
    DOSSIER_UNIT_ENDED(
            "Đơn vị của hồ sơ không còn",
            "The unit of the dossier has ended",
            "Ngày {day} đơn vị {unit} không còn, và không có quy tắc nào chuyển hồ sơ sang đơn vị kế tục.",
            "On {day} the unit {unit} is there no longer, and no rule carries its dossiers to a successor."),
    NO_PROCEDURE_IN_FORCE(
            "Không có quy trình",
            "No procedure is in force",
            "Ngày {day} không có quy trình công nhận {level} cho {type}.",
            "On {day} no procedure leads a {type} to {level}."),
    DOSSIER_ALREADY_OPEN(
            "Đã có hồ sơ",
            "There is a dossier already",
            "Đơn vị {unit} đã có hồ sơ {level} của năm {year}.",
            "The unit {unit} has a dossier for {level} in {year} already."),
    DECISION_NUMBER_USED(
            "Số quyết định đã dùng",
            "The number of the decision is used",
            "{issuer} đã ban hành quyết định số {number} trong năm {year}.",
            "{issuer} issued a decision {number} in {year} already.");

    private final ProblemEntry entry;

    DossierProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
