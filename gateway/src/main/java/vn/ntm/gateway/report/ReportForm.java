package vn.ntm.gateway.report;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import vn.ntm.gateway.report.form.ReportPage;
import vn.ntm.gateway.report.form.ReportWorkbook;
import vn.ntm.gateway.report.made.YearReport;
import vn.ntm.kernel.Bilingual.Language;

/** The forms in which a report is given; the first is for one who takes all alike. */
enum ReportForm {
    JSON(MediaType.APPLICATION_JSON, ".json"),
    TEXT(ReportForm.CSV, ".csv"),
    WORKBOOK(ReportWorkbook.TYPE, ".xlsx"),
    PAGE(ReportPage.TYPE, ".html");

    static final String CSV = "text/csv";

    private final String type;
    private final String ending;

    ReportForm(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** The one that the caller takes. */
    static ReportForm taken(Request asked) {
        List<Variant> variants = Arrays.stream(values())
                .map(form -> new Variant(MediaType.valueOf(form.type), (String) null, null))
                .toList();
        Variant best = asked.selectVariant(variants);
        if (best == null) {
            throw new NotAcceptableException();
        }
        return values()[variants.indexOf(best)];
    }

    String contentType() {
        return switch (this) {
            case JSON, PAGE -> type + ";charset=UTF-8";
            case TEXT -> type + ";charset=UTF-8;header=present";
            case WORKBOOK -> type;
        };
    }

    /** What it is saved as; only a page is read where it is. */
    String disposition(YearReport report) {
        String place = this == PAGE || this == JSON ? "inline" : "attachment";
        return "%s; filename=\"report-%d%s\"".formatted(place, report.year().value(), ending);
    }

    /** The report in this form. */
    Object of(YearReport report, Language language) {
        return switch (this) {
            case JSON -> report;
            case TEXT -> report.plain();
            case WORKBOOK -> ReportWorkbook.of(report);
            case PAGE -> ReportPage.of(report, language);
        };
    }
}
