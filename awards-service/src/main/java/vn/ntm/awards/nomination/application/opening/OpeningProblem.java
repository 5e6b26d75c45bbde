package vn.ntm.awards.nomination.application.opening;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why nobody is nominated. */
public enum OpeningProblem implements ProblemType {
    NOMINATED_ACHIEVEMENT_UNKNOWN(
            "Không có thành tích này",
            "There is no such achievement",
            "Không có thành tích {achievement} trong hệ thống, hoặc thành tích vừa được sửa.",
            "No achievement {achievement} is on file, or it was corrected just now."),
    ACHIEVEMENT_ALREADY_NOMINATED(
            "Thành tích đã được đề nghị khen thưởng",
            "The achievement is nominated already",
            "Thành tích đã có hồ sơ đề nghị {other} đang ở trạng thái {state}.",
            "The achievement has the nomination {other}, which is {state}."),
    ACHIEVEMENT_NOT_CONFIRMED(
            "Thành tích chưa được xác nhận",
            "The achievement is not confirmed",
            "Báo cáo thành tích {achievement} phải được xác nhận trước khi trình.",
            "The achievement {achievement} is confirmed before it is handed in."),
    NOMINATED_ACHIEVEMENT_CHANGED(
            "Thành tích đã khác so với hồ sơ đề nghị",
            "The achievement is no longer what was nominated",
            "Loại thành tích hoặc phong trào của thành tích {achievement} đã được sửa sau khi lập hồ sơ; hãy rút hồ sơ và đề nghị lại.",
            "The merit or the campaign of the achievement {achievement} was corrected after it was nominated; take the nomination back and nominate it anew."),
    ACHIEVED_AFTER_NOMINATION(
            "Thành tích sau ngày đề nghị",
            "Achieved after the nomination",
            "Thành tích kéo dài đến ngày {lastDay}, sau ngày đề nghị {day}.",
            "The achievement lasts until {lastDay}, after the day of the nomination, {day}."),
    CAMPAIGN_NEEDED(
            "Thiếu phong trào thi đua",
            "A campaign is needed",
            "Thành tích thuộc loại {merit} được khen trong một phong trào, chuyên đề đã phát động.",
            "An achievement of kind {merit} is commended in a campaign that was launched."),
    CAMPAIGN_TAKES_NO_NOMINATIONS(
            "Phong trào không nhận đề nghị",
            "The campaign takes no nominations",
            "Ngày {day} phong trào {campaign} ở trạng thái {state}.",
            "On {day} the campaign {campaign} is {state}."),
    PROPOSER_NOT_OF_CAMPAIGN(
            "Đơn vị không được đề nghị trong phong trào này",
            "Such proposers do not propose in the campaign",
            "Phong trào {campaign} không cho phép đơn vị loại {proposer} đề nghị.",
            "The campaign {campaign} does not let a {proposer} propose."),
    PROPOSER_NOT_SUCH_UNIT(
            "Đơn vị hành chính không thuộc loại này",
            "The unit is of another kind",
            "Đơn vị {unit} không phải là đơn vị đề nghị loại {proposer}.",
            "The unit {unit} does not propose as {proposer}.");

    private final ProblemEntry entry;

    OpeningProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
