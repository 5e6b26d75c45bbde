package vn.ntm.ocop.evaluation.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a dossier of a product is not moved. */
public enum EvaluationProblem implements ProblemType {
    EVALUATION_STATE_REFUSES(
            "Trạng thái hồ sơ không cho phép",
            "The state of the dossier refuses this",
            "Hồ sơ đang ở trạng thái {state}; có thể làm: {allowed}.",
            "The dossier is {state}; possible now: {allowed}."),
    EVALUATION_NOT_IN_PROCEDURE(
            "Quy trình đánh giá không có bước này",
            "The procedure of the rule set has no such step",
            "Quy trình của bộ quy định {ruleSet} không có bước này từ trạng thái {state}.",
            "The procedure of {ruleSet} does not lead this way from {state}."),
    EVALUATION_PREPARER_CANNOT_DECIDE(
            "Người chuẩn bị không được tự quyết định",
            "Who prepared cannot decide",
            "Người đã làm bước {earlier} của hồ sơ không được làm bước này.",
            "The person who did {earlier} for the dossier cannot be the one who does this."),
    EVALUATION_DAY_BEFORE_BASIS(
            "Ngày trước căn cứ",
            "The day is before its basis",
            "Ngày {day} trước ngày {basis} của bước trước đó.",
            "The day {day} is before {basis}, that of the step before."),
    TRANSITION_LIMIT_PASSED(
            "Đã hết thời hạn chuyển tiếp",
            "The transition has ended",
            "Hồ sơ theo bộ quy định {ruleSet} phải được đánh giá xong chậm nhất ngày {last}; ngày {day} đã quá hạn.",
            "A file under {ruleSet} is evaluated by {last} at the latest; {day} is after it."),
    DOSSIER_PARTS_MISSING(
            "Hồ sơ chưa đầy đủ",
            "Parts of the dossier are missing",
            "Đến ngày {day} hồ sơ còn thiếu: {missing}.",
            "Still missing on {day}: {missing}."),
    FILE_PAST_CUT_OFF(
            "Quá hạn nhận hồ sơ của đợt",
            "Past the cut-off of the round",
            "Hồ sơ được đề nghị ngày {requested}; đợt {round} nhận hồ sơ trước ngày {before}.",
            "The file was requested on {requested}; the round {round} takes files from before {before}."),
    ROUND_OF_OTHER_COUNCIL(
            "Đợt đánh giá không cùng cấp",
            "The round is held by another council",
            "Đợt {round} không phải của cấp {needed}.",
            "The round {round} is not one of the {needed} council."),
    EVALUATION_NOT_RATED(
            "Chưa có kết quả của hội đồng",
            "No council has come to a result",
            "Hồ sơ ở trạng thái {state} chưa có kết quả của hội đồng.",
            "The dossier is {state}, and there is no result of the council."),
    EVALUATION_RATED_ALREADY(
            "Đã có kết quả của hội đồng",
            "There is a result already",
            "Hồ sơ ở trạng thái {state} đã có kết quả của hội đồng.",
            "The dossier is {state}, and there is a result of the council."),
    STARS_NOT_POSSIBLE(
            "Số sao không khớp với kết quả",
            "Such stars do not come of the result",
            "{stars} sao không khớp với kết quả: từ {least} đến {most} sao.",
            "{stars} stars do not come of the result: {least} to {most} stars are possible."),
    EVALUATION_ALREADY_UNDER_WAY(
            "Sản phẩm đang được đánh giá",
            "An evaluation is under way",
            "Sản phẩm {product} đã có hồ sơ {kind} đang được xử lý: {other}.",
            "The product {product} has a dossier of the kind {kind} under way: {other}."),
    ROUND_UNKNOWN(
            "Không có đợt đánh giá này",
            "There is no such round",
            "Không có đợt đánh giá nào mang mã {round}.",
            "No round on file has the id {round}.");

    private final ProblemEntry entry;

    EvaluationProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
