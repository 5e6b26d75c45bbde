package vn.ntm.awards.nomination.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a nomination is not moved. */
public enum NominationProblem implements ProblemType {
    NOMINATION_STATE_REFUSES(
            "Trạng thái hồ sơ đề nghị không cho phép",
            "The state of the nomination refuses this",
            "Hồ sơ đề nghị đang ở trạng thái {state}; có thể làm: {allowed}.",
            "The nomination is {state}; possible now: {allowed}."),
    NOMINATION_NOT_IN_PROCEDURE(
            "Quy trình không có bước này",
            "The procedure has no such step",
            "Quy trình {flow} không có bước này từ trạng thái {state}.",
            "The procedure {flow} does not lead this way from {state}."),
    NOMINATION_PREPARER_CANNOT_DECIDE(
            "Người chuẩn bị không được tự quyết định",
            "Who prepared cannot decide",
            "Người đã làm bước {earlier} của hồ sơ không được làm bước này.",
            "The person who did {earlier} for the nomination cannot be the one who does this."),
    NOMINATION_DAY_BEFORE_BASIS(
            "Ngày trước căn cứ",
            "The day is before its basis",
            "Ngày {day} trước ngày {basis} của bước trước đó.",
            "The day {day} is before {basis}, that of the step before."),
    VOTE_MISSING(
            "Hội đồng chưa bỏ phiếu",
            "The vote of the council is missing",
            "Hình thức {form} phải được Hội đồng Thi đua - Khen thưởng bỏ phiếu trước khi quyết định.",
            "The council votes on the form {form} before it is decided."),
    VOTE_NOT_CARRIED(
            "Hội đồng không thông qua",
            "The council did not carry it",
            "Hội đồng đã bỏ phiếu và không thông qua; hồ sơ ở trạng thái {state} không được đưa lên tiếp.",
            "The council voted and did not carry it; from {state} it goes no further."),
    NO_VOTE_AGAINST_NOMINATION(
            "Hội đồng không bác hồ sơ",
            "The council did not vote it down",
            "Hồ sơ ở trạng thái {state}: không có kết quả bỏ phiếu không thông qua; hãy nêu lý do khác.",
            "The nomination is {state}, and no vote is on file by which it was not carried; name another ground."),
    VOTED_ALREADY(
            "Hội đồng đã bỏ phiếu",
            "The council voted already",
            "Kết quả bỏ phiếu của hồ sơ ở trạng thái {state} đã được ghi.",
            "The nomination is {state}, and the vote is on file."),
    VOTE_SHARE_TOO_SMALL(
            "Tỷ lệ phiếu không đủ",
            "Too few votes",
            "Có {inFavour} trên {members} thành viên Hội đồng đồng ý; cần ít nhất {least}%.",
            "{inFavour} of the {members} members are in favour; {least}% are needed."),
    STILL_OPEN_TO_COMMENT(
            "Chưa hết thời gian lấy ý kiến",
            "Still open to comment",
            "Thời gian lấy ý kiến nhân dân đến hết ngày {until}; ngày {day} chưa qua thời gian đó.",
            "Comments are taken until {until}; {day} is not after it."),
    COMMENT_TIME_TOO_SHORT(
            "Thời gian lấy ý kiến quá ngắn",
            "The time for comments is too short",
            "Thời gian lấy ý kiến phải kéo dài ít nhất đến ngày {earliest}, không phải {until}.",
            "Comments are taken until {earliest} at least, not {until}.");

    private final ProblemEntry entry;

    NominationProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
