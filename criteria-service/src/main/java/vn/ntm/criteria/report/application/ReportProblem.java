package vn.ntm.criteria.report.application;

import vn.ntm.criteria.report.domain.ReportFault;
import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a year-end report does not come on file as published. */
enum ReportProblem implements ProblemType {
    REPORT_NOT_SETTLED(
            "Dữ liệu của báo cáo còn có thể thay đổi",
            "What the report knows may still change",
            "Những gì bắt đầu ghi trước {instant} có thể chưa ghi xong; hãy lập báo cáo theo một thời điểm sớm hơn.",
            "What was begun before {instant} may not be on file yet; make the report as of an earlier instant."),
    REPORT_DAY_OUTSIDE_ITS_YEAR(
            "Ngày của số liệu không thuộc năm báo cáo",
            "The day of the figures is not of the year",
            "Báo cáo năm {year} nói về một ngày trong năm đó, không phải {day}: số liệu theo đơn vị hành chính của năm"
                    + " khác là câu hỏi khác, không phải báo cáo khác.",
            "The report of {year} is about a day of that year, and {day} is none: figures by the units of another year"
                    + " are another question, not another report."),
    REPORT_DAY_NOT_SEEN(
            "Khi đó chưa tới ngày của số liệu",
            "The day of the figures had not come",
            "Vào thời điểm {instant} chưa ai biết số liệu của ngày {day}.",
            "At {instant} nobody knew what would be on {day}."),
    REPORT_DOCUMENT_TOO_OLD(
            "Văn bản có trước dữ liệu của báo cáo",
            "The document is older than what the report knows",
            "Văn bản ký ngày {signedOn} không thể công bố những gì tới {instant} mới biết.",
            "A document of {signedOn} cannot publish what was known only at {instant}."),
    REPORT_KNOWS_LESS(
            "Lần công bố sau biết ít hơn lần trước",
            "A later edition knows less",
            "Báo cáo năm {year} đã được công bố theo dữ liệu mới hơn {instant}.",
            "The report of {year} was published with later knowledge than that of {instant}.");

    private final ProblemEntry entry;

    ReportProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    static ReportProblem of(ReportFault fault) {
        return switch (fault) {
            case NOT_SETTLED -> REPORT_NOT_SETTLED;
            case OUTSIDE_ITS_YEAR -> REPORT_DAY_OUTSIDE_ITS_YEAR;
            case DAY_NOT_SEEN -> REPORT_DAY_NOT_SEEN;
            case DOCUMENT_TOO_OLD -> REPORT_DOCUMENT_TOO_OLD;
            case KNOWS_LESS -> REPORT_KNOWS_LESS;
        };
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
