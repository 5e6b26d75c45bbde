package vn.ntm.gateway.report.form;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.figure.Gap;
import vn.ntm.kernel.figure.Progress;
import vn.ntm.kernel.figure.Target;

/** What a report that is read by people calls its codes. */
final class ReportWords {

    private ReportWords() {}

    static Bilingual shape(Target.Shape shape) {
        return switch (shape) {
            case AT_LEAST -> new Bilingual("ít nhất", "at least");
            case ADD -> new Bilingual("thêm", "in addition");
            case MAINTAIN -> new Bilingual("giữ vững", "kept at");
            case NAMED -> new Bilingual("các đơn vị nêu tên", "the named units");
        };
    }

    static Bilingual progress(Progress.Status status) {
        return switch (status) {
            case REACHED -> new Bilingual("đạt", "reached");
            case NOT_REACHED -> new Bilingual("chưa đạt", "not reached");
            case NOT_ON_FILE -> new Bilingual("chưa có số liệu", "not on file");
        };
    }

    static Bilingual gap(Gap.Reason reason) {
        return switch (reason) {
            case UNNAMED_RECORDS -> new Bilingual("chưa nêu tên", "not named");
            case DISPUTED -> new Bilingual("các nguồn mâu thuẫn", "sources disagree");
            case PROGRAMME_YEAR_UNKNOWN -> new Bilingual("chưa rõ năm tính", "the year is not known");
            case MORE_RECORDS_THAN_PUBLISHED -> new Bilingual("ghi nhận nhiều hơn công bố", "more on file");
        };
    }
}
