package vn.ntm.criteria.result.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a result does not come on file. */
public enum ResultProblem implements ProblemType {
    RESULT_MEASURE_UNKNOWN(
            404,
            "Không có chỉ số kết quả này",
            "Unknown measure of results",
            "Danh mục không có chỉ số kết quả {measure}.",
            "The catalogue has no measure {measure}."),
    RESULT_INDICATOR_UNKNOWN(
            404,
            "Không có chỉ tiêu này",
            "Unknown indicator",
            "Bộ tiêu chí {set}, phiên bản {version}, không có chỉ tiêu {indicator}.",
            "The criteria set {set}, version {version}, has no indicator {indicator}."),
    RESULT_IS_OF_A_COMMUNE(
            409,
            "Kết quả chỉ ghi theo cấp xã",
            "Results are of communes",
            "Đơn vị {code} vào ngày {day} không thuộc cấp xã; tổng của đơn vị lớn hơn là số liệu công bố (published-figures).",
            "On {day} the unit {code} is not of the commune level; a total of a larger unit is a published figure."),
    RESULT_PERIOD_NOT_OVER(
            409,
            "Kỳ báo cáo chưa kết thúc",
            "The period is not over",
            "Kỳ {period} kết thúc ngày {day}: chỉ ghi kết quả của kỳ đã qua.",
            "The period {period} ends on {day}: only results of a period that is over are put on file."),
    RESULT_IS_COUNTED(
            409,
            "Kết quả phải là số nguyên",
            "The result is a whole number",
            "{measure} đếm theo đơn vị nguyên; {value} không phải số nguyên.",
            "{measure} is counted in whole ones; {value} is not whole.");

    private final ProblemEntry entry;

    ResultProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
