package vn.ntm.ocop.council.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a council is not made, or does not score. */
public enum CouncilProblem implements ProblemType {
    COUNCIL_NOT_IN_OFFICE(
            "Hội đồng không còn hoặc chưa hoạt động",
            "The council is not in office",
            "Ngày {day} hội đồng không hoạt động.",
            "The council is not in office on {day}."),
    COUNCIL_OF_OTHER_LEVEL(
            "Hội đồng không đúng cấp",
            "A council of another level",
            "Hồ sơ do hội đồng cấp {needed} chấm điểm; hội đồng này là cấp {level}.",
            "The dossier is scored by a council of the level {needed}; this one is {level}."),
    COUNCIL_CHANGES_BEFORE_IT_BEGAN(
            "Quyết định thay đổi trước khi hội đồng có",
            "Changed before it was made",
            "Quyết định ký ngày {signedOn} không thể thay đổi hội đồng theo quyết định ký ngày {before}.",
            "A decision signed on {signedOn} cannot change a council made by one signed on {before}."),
    NOT_A_COUNCIL_MEMBER(
            "Không phải thành viên hội đồng",
            "Not a member of the council",
            "Ngày {day} {person} không phải là thành viên chấm điểm hồ sơ này.",
            "On {day} {person} is not a member who scores this dossier."),
    CONFLICT_OF_INTEREST(
            "Có xung đột lợi ích",
            "A conflict of interest",
            "{person} không được chấm điểm hồ sơ này vì xung đột lợi ích: {ground}.",
            "{person} has no part in the scoring of this dossier, for a conflict of interest: {ground}."),
    COUNCIL_QUORUM_NOT_SET(
            "Quy chế chưa nêu số thành viên tối thiểu",
            "Nobody set the quorum",
            "Chưa có QUORUM_PERCENT của hội đồng có hiệu lực ngày {day}; hãy nạp bằng council-rules.",
            "Nothing says the QUORUM_PERCENT of the council on {day}; import it as council-rules."),
    COUNCIL_QUORUM_NOT_REACHED(
            "Không đủ số thành viên",
            "The quorum is not reached",
            "{scoring} trên {members} thành viên chấm điểm; cần ít nhất {percent} %.",
            "{scoring} of {members} members score; at least {percent} % are needed."),
    COUNCIL_CHAIR_ABSENT(
            "Vắng chủ tịch hội đồng",
            "The chair is absent",
            "Theo quy chế, hội đồng không chấm điểm khi vắng chủ tịch.",
            "By its working rules the council does not score without its chair."),
    SCORING_NOT_OPEN_IN_STATE(
            "Hồ sơ không ở bước chấm điểm",
            "The dossier is not being scored",
            "Hồ sơ đang ở trạng thái {state} nên không chấm điểm được.",
            "The dossier is {state}, so it is not scored."),
    SCORING_NOT_BEGUN(
            "Chưa bắt đầu chấm điểm",
            "The scoring has not begun",
            "Hồ sơ chưa có lần chấm điểm nào đang mở.",
            "No scoring of the dossier is under way."),
    SCORING_BEGUN_ALREADY(
            "Đang chấm điểm",
            "A scoring is under way",
            "Lần chấm điểm số {number} của hồ sơ chưa mở phiếu.",
            "The scoring number {number} of the dossier is under way: its sheets are sealed."),
    SCORE_SHEET_NOT_ON_FILE(
            "Chưa có phiếu đánh giá",
            "The score sheet is not on file",
            "Bộ tiêu chí {ruleSet} không có phiếu của bộ sản phẩm số {set} trong hệ thống.",
            "The sheet of the product set {set} of {ruleSet} is not on file."),
    MEMBER_SCORED_ALREADY(
            "Thành viên đã chấm điểm",
            "The member has scored",
            "{person} đã nộp phiếu trong lần chấm điểm này; mỗi thành viên một phiếu.",
            "{person} has filed a sheet in this scoring; each member files one."),
    SHEETS_OPENED_ALREADY(
            "Phiếu đã mở",
            "The sheets are open",
            "Phiếu của lần chấm điểm số {number} đã mở nên không nhận thêm hay thay đổi.",
            "The sheets of the scoring number {number} are open: none comes after."),
    SHEETS_STILL_MISSING(
            "Còn thiếu phiếu",
            "Sheets are missing",
            "Chỉ mở phiếu khi đã đủ; còn thiếu {count} phiếu.",
            "The sheets are opened when all are in; {count} are missing."),
    SHEET_SEALED(
            403,
            "Phiếu còn niêm phong",
            "The sheet is sealed",
            "Phiếu của người khác chỉ xem được sau khi mở phiếu.",
            "Another's sheet is shown only after the sheets were opened.");

    private final ProblemEntry entry;

    CouncilProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        this(409, titleVi, titleEn, detailVi, detailEn);
    }

    CouncilProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
