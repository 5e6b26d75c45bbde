package vn.ntm.gateway.report;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why there is no report. */
enum ReportProblem implements ProblemType {
    REPORT_OF_ANOTHER_YEAR(
            409,
            "Ngày của số liệu không thuộc năm báo cáo",
            "The day is not of the year of the report",
            "Báo cáo năm {year} nói về một ngày trong năm đó, không phải {day}; số liệu theo đơn vị hành chính của năm"
                    + " khác là câu hỏi khác.",
            "The report of {year} is about a day of that year, and {day} is none; figures by the units of another year"
                    + " are another question."),
    REPORT_INCOMPLETE(
            503,
            "Chưa lập được báo cáo",
            "The report cannot be made",
            "Báo cáo chỉ được lập khi có đủ mọi phần; còn thiếu {missing}.",
            "A report is made of all its parts or not at all; these are missing: {missing}.");

    private final ProblemEntry entry;

    ReportProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
