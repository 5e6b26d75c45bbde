package vn.ntm.gateway.report;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why there is no report. */
public enum ReportProblem implements ProblemType {
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
            "A report is made of all its parts or not at all; these are missing: {missing}."),
    REPORT_NOT_PUBLISHED(
            404,
            "Báo cáo chưa được công bố",
            "The report was not published",
            "Chưa có lần công bố nào như vậy của báo cáo năm {year} được ghi nhận.",
            "No such edition of the report of {year} is on file as published."),
    REPORT_PUBLICATION_UNKNOWN(
            503,
            "Chưa rõ báo cáo đã được ghi nhận hay chưa",
            "Whether the publication is on file is not known",
            "Dịch vụ tiêu chí không trả lời: việc công bố có thể đã hoặc chưa được ghi nhận. Gửi lại đúng yêu cầu này với"
                    + " cùng Idempotency-Key là an toàn: chỉ ghi một lần.",
            "criteria-service gave no answer: the publication may be on file or not. To ask again, the same under the same"
                    + " Idempotency-Key, is safe: it comes on file once."),
    REPORT_PUBLICATION_LATE(
            504,
            "Chưa kịp biết báo cáo đã được ghi nhận hay chưa",
            "Whether the publication is on file is not known yet",
            "Dịch vụ tiêu chí không trả lời kịp: việc công bố có thể đã hoặc chưa được ghi nhận. Gửi lại đúng yêu cầu này"
                    + " với cùng Idempotency-Key là an toàn: chỉ ghi một lần.",
            "criteria-service did not answer in time: the publication may be on file or not. To ask again, the same under"
                    + " the same Idempotency-Key, is safe: it comes on file once.");

    private final ProblemEntry entry;

    ReportProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
