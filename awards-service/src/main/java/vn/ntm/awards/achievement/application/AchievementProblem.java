package vn.ntm.awards.achievement.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why an achievement does not come on file, is not changed, or is not confirmed. */
public enum AchievementProblem implements ProblemType {
    ACHIEVEMENT_ON_FILE(
            "Thành tích đã được ghi nhận",
            "The achievement is on file",
            "Đối tượng đã có thành tích cùng tên trong cùng thời gian ({achievement}).",
            "The recipient has an achievement of that title in that period ({achievement})."),
    HOUSEHOLD_FOR_REGULAR_MERIT(
            "Hộ gia đình không được khen theo công trạng",
            "A household has no regular merit",
            "Hộ gia đình được khen đột xuất, theo phong trào hoặc chuyên đề, không theo công trạng.",
            "A household is commended for what was sudden, or in a movement or theme, not for regular merit."),
    CAMPAIGN_NOT_RUNNING(
            "Phong trào chưa được phát động",
            "The campaign is not launched",
            "Phong trào {campaign} chưa được phát động.",
            "The campaign {campaign} is not launched."),
    MERIT_NOT_OF_CAMPAIGN(
            "Loại thành tích không thuộc phong trào",
            "The campaign is for another kind of merit",
            "Phong trào {campaign} khen thưởng loại {merit}.",
            "The campaign {campaign} is for {merit}."),
    PERIOD_OUTSIDE_CAMPAIGN(
            "Thời gian thành tích ở ngoài thời gian phong trào",
            "The period is outside that of the campaign",
            "Phong trào {campaign} diễn ra từ {from} đến {lastDay}.",
            "The campaign {campaign} is from {from} to {lastDay}."),
    THEME_NOT_OF_CAMPAIGN(
            "Phong trào không có chuyên đề này",
            "The campaign has no such theme",
            "Phong trào {campaign} không có chuyên đề {theme}.",
            "The campaign {campaign} has no theme {theme}."),
    ACHIEVEMENT_OF_ANOTHER(
            "Thành tích là của đối tượng khác",
            "The achievement is another recipient's",
            "Thành tích đã ghi cho đối tượng {recipient}; nếu ghi nhầm thì ghi một thành tích mới.",
            "The achievement is on file for the recipient {recipient}; if that was a mistake, register another."),
    ACHIEVEMENT_REWARDED_STAYS(
            "Thành tích đã được khen thưởng giữ nguyên",
            "What was rewarded stays",
            "Thành tích này đã được khen thưởng nên không sửa được.",
            "The achievement has earned a form and is not corrected any more."),
    ACHIEVEMENT_CONFIRMED(
            "Thành tích đã được xác nhận",
            "The achievement is confirmed",
            "Đơn vị {unit} đã xác nhận theo {document}.",
            "The unit {unit} confirmed it by {document}."),
    ACHIEVEMENT_NOT_OVER(
            "Thời gian thành tích chưa kết thúc",
            "The achievement is not over",
            "Thành tích kéo dài đến ngày {lastDay}, nên chưa xác nhận được vào ngày {day}.",
            "The achievement goes on until {lastDay}, so it is not confirmed on {day}."),
    WRITER_CANNOT_CONFIRM(
            "Người ghi không được tự xác nhận",
            "Who wrote cannot confirm",
            "Người đã ghi hoặc sửa thành tích không được tự xác nhận.",
            "Who wrote the achievement down, or corrected it, cannot be the one who confirms it.");

    private final ProblemEntry entry;

    AchievementProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
