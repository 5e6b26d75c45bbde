package vn.ntm.awards.campaign.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a campaign does not come on file, or is not moved on. */
public enum CampaignProblem implements ProblemType {
    CAMPAIGN_CODE_TAKEN(
            "Mã phong trào đã được dùng",
            "The code of the campaign is taken",
            "Đã có phong trào, chuyên đề khác mang mã {campaign}.",
            "Another campaign is called {campaign}."),
    CAMPAIGN_STATE_REFUSES(
            "Trạng thái phong trào không cho phép",
            "The state of the campaign refuses this",
            "Phong trào đang ở trạng thái {state}; có thể làm: {allowed}.",
            "The campaign is {state}; possible now: {allowed}."),
    DRAFTER_CANNOT_LAUNCH(
            "Người soạn không được tự phát động",
            "Who drafted cannot launch",
            "Người đã soạn kế hoạch của phong trào không được tự phát động phong trào đó.",
            "Who had a hand in the plan of the campaign cannot be the one who launches it."),
    CAMPAIGN_PLAN_NOT_WHOLE(
            "Kế hoạch phong trào chưa đủ",
            "The plan of the campaign is not whole",
            "Trước khi phát động, kế hoạch phải có: {missing}.",
            "Before it is launched the plan has to say: {missing}."),
    BUDGET_NOT_APPROVED(
            "Kinh phí chưa được phê duyệt",
            "The budget is not approved",
            "Chỉ phát động khi đã có văn bản phê duyệt kinh phí của phong trào.",
            "A campaign is launched when a document approves its budget."),
    BUDGET_AFTER_LAUNCH(
            "Kinh phí được phê duyệt sau khi phát động",
            "The budget was approved after the launch",
            "Kinh phí được phê duyệt ngày {budgetOn}, sau ngày phát động {launchedOn}.",
            "The budget was approved on {budgetOn}, after the launch on {launchedOn}."),
    LAUNCHED_AFTER_ITS_END(
            "Phát động sau khi phong trào kết thúc",
            "Launched after its end",
            "Văn bản phát động ký ngày {launchedOn}, sau ngày cuối {lastDay} của phong trào.",
            "The launch was signed on {launchedOn}, after the last day {lastDay} of the campaign."),
    CLOSED_BEFORE_LAUNCH(
            "Tổng kết trước khi phát động",
            "Closed before it was launched",
            "Ngày tổng kết {closedOn} ở trước ngày phát động {launchedOn}.",
            "The day of the review, {closedOn}, is before the launch on {launchedOn}."),
    QUOTA_BELOW_GRANTED(
            "Chỉ tiêu thấp hơn số đã khen thưởng",
            "The quota is below what is granted",
            "Đã khen thưởng {granted} đối tượng loại {recipient} bằng hình thức {form}, nhiều hơn chỉ tiêu {most}.",
            "{granted} recipients of kind {recipient} are granted {form} already, more than the quota of {most}.");

    private final ProblemEntry entry;

    CampaignProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
