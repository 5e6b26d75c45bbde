package vn.ntm.criteria.revocation.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a title is not revoked, or nobody says whether it may be. */
public enum RevocationProblem implements ProblemType {
    NO_REVOCATION_RULE(
            "Chưa có quy tắc thu hồi",
            "No rule of revocation is on file",
            "Ngày {day} không có quy tắc thu hồi danh hiệu {level} theo bộ tiêu chí {set}.",
            "On {day} no rule on file says when {level} may be revoked by the criteria set {set}."),
    GROUNDS_OF_ANOTHER_UNIT(
            "Đánh giá của đơn vị khác",
            "The assessment is of another unit",
            "Ngày {day} mã {unit} thuộc về đơn vị khác hoặc không có đơn vị nào.",
            "On {day} the code {unit} belonged to another unit, or to none."),
    GROUNDS_OF_OPEN_PERIOD(
            "Kỳ đánh giá chưa kết thúc",
            "The period is not over",
            "Ngày {day} kỳ đánh giá {period} chưa kết thúc nên chưa là căn cứ thu hồi.",
            "On {day} the period {period} is not over, so what was assessed is no ground yet."),
    GROUNDS_PRECEDE_TITLE(
            "Đánh giá có trước danh hiệu",
            "The assessment precedes the title",
            "Kỳ đánh giá {period} có trước khi đơn vị {unit} được công nhận danh hiệu {level}.",
            "The period {period} is from before the unit {unit} was given the title {level}."),
    PROPOSED_OF_ANOTHER_UNIT(
            "Đề nghị về đơn vị khác",
            "The proposal is about another unit",
            "Ngày {day} mã {unit} thuộc về đơn vị khác với đơn vị bị đề nghị thu hồi.",
            "On {day} the code {unit} belongs to another unit than the one of the proposal."),
    TITLE_NOT_HELD(
            "Không giữ danh hiệu",
            "The title is not held",
            "Ngày {day} đơn vị {unit} không giữ danh hiệu {level}.",
            "On {day} the unit {unit} does not hold the title {level}."),
    GROUNDS_NOT_FULFILLED(
            "Chưa đến mức thu hồi",
            "The grounds are not fulfilled",
            "Kết quả đánh giá chưa đến mức thu hồi theo quy tắc; đơn vị vẫn giữ danh hiệu.",
            "What was found is less than the rule asks for; the unit keeps its title."),
    GROUNDS_UNDECIDED(
            "Chưa đủ căn cứ",
            "The grounds are undecided",
            "Còn thiếu kết quả hoặc mức tiêu chí, nên chưa biết đã đến mức thu hồi hay chưa.",
            "Values or levels are missing, so nobody knows whether what the rule asks for has come about."),
    REVOCATION_BEING_PROPOSED(
            "Đang có đề nghị thu hồi",
            "A proposal is open",
            "Danh hiệu {level} của đơn vị {unit} đang có đề nghị thu hồi chưa quyết định.",
            "A proposal to revoke the title {level} of the unit {unit} is not decided yet."),
    REVOCATION_PRECEDES_TITLE(
            "Thu hồi trước khi công nhận",
            "The revocation precedes the title",
            "Ngày {day} đơn vị {unit} chưa giữ danh hiệu {level} đang bị đề nghị thu hồi.",
            "On {day} the unit {unit} did not hold the title {level} yet that would be revoked."),
    PROPOSER_CANNOT_DECIDE(
            "Người đề nghị không được quyết định",
            "Who proposed cannot decide",
            "Người đã soạn hoặc đề nghị thu hồi không được tự mình quyết định.",
            "A person who prepared or made the proposal cannot be the one who decides it."),
    REVOCATION_STATE_REFUSES(
            "Trạng thái không cho phép",
            "The state of the revocation refuses this",
            "Đề nghị đang ở trạng thái {state}; có thể làm: {allowed}.",
            "The proposal is {state}; possible now: {allowed}."),
    REVOCATION_TAKES_TWO(
            "Thu hồi cần hai người",
            "A revocation takes two persons",
            "Chỉ hệ thống hoặc quản trị viên được nạp quyết định thu hồi có từ trước; việc thu hồi khác phải qua đề nghị và quyết định, và không sửa bằng cách nạp.",
            "Only a system or an administrator may load revocations from before; others are proposed by one person and decided by another, and loading does not correct them.");

    private final ProblemEntry entry;

    RevocationProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
