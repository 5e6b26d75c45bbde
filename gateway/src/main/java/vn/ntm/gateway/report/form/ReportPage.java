package vn.ntm.gateway.report.form;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.report.made.ReportLine;
import vn.ntm.gateway.report.made.ReportSection;
import vn.ntm.gateway.report.made.ReportTarget;
import vn.ntm.gateway.report.made.YearReport;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Bilingual.Language;

/** The report as a page to be read and printed: one table and one chart for each section, and nothing from elsewhere. */
public final class ReportPage {

    public static final String TYPE = "text/html";

    private static final int MOST_DECIMALS = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final Bilingual TITLE = new Bilingual(
            "Báo cáo kết quả thực hiện Chương trình xây dựng nông thôn mới năm ",
            "Report on the New Rural Development programme in ");
    private static final Bilingual FIGURES_ON = new Bilingual("Số liệu ngày ", "Figures of ");
    private static final Bilingual KNOWN_AT = new Bilingual("; dữ liệu tới thời điểm ", "; what was known at ");
    private static final Bilingual WHAT = new Bilingual("Nội dung", "Measure");
    private static final Bilingual UNIT = new Bilingual("Đơn vị tính", "Unit");
    private static final Bilingual RECORDED = new Bilingual("Số ghi nhận", "Recorded");
    private static final Bilingual PUBLISHED = new Bilingual("Số công bố", "Published");
    private static final Bilingual GAP = new Bilingual("Chênh lệch", "Gap");
    private static final Bilingual TARGET = new Bilingual("Chỉ tiêu", "Target");
    private static final Bilingual PROGRESS = new Bilingual("Kết quả", "Result");
    private static final Bilingual HASH =
            new Bilingual("Mã băm của báo cáo (SHA-256): ", "Hash of the report (SHA-256): ");

    private static final String STYLE = """
            body{font-family:"Liberation Serif","Times New Roman",serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#111}
            table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold}
            th,td{border:1px solid #666;padding:.3rem .5rem;text-align:left;vertical-align:top}td.n{text-align:right;white-space:nowrap}
            svg{max-width:100%;height:auto}footer{margin-top:2rem;font-size:.85rem;overflow-wrap:anywhere}
            @media print{section{break-inside:avoid}body{margin:0;max-width:none}}
            """;

    private final Language language;
    private final NumberFormat numbers;
    private final StringBuilder html = new StringBuilder();

    private ReportPage(Language language) {
        this.language = language;
        this.numbers = NumberFormat.getInstance(language == Language.EN ? Locale.ENGLISH : Locale.of("vi", "VN"));
        numbers.setMaximumFractionDigits(MOST_DECIMALS);
    }

    public static String of(YearReport report, Language language) {
        return new ReportPage(language).written(report);
    }

    private String written(YearReport report) {
        String title = in(TITLE) + report.year().value();
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language == Language.EN ? "en" : "vi")
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(title))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body><main>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n<p>")
                .append(in(FIGURES_ON))
                .append(DAY.format(report.validOn()))
                .append(in(KNOWN_AT))
                .append(report.knownAt())
                .append(".</p>\n");
        report.sections().forEach(this::section);
        html.append("</main><footer><p>")
                .append(in(HASH))
                .append("<code>")
                .append(report.reportHash())
                .append("</code></p></footer></body></html>\n");
        return html.toString();
    }

    private void section(ReportSection section) {
        if (section.lines().isEmpty()) {
            return;
        }
        html.append("<section>\n<table><caption>")
                .append(escaped(in(section.title())))
                .append("</caption><thead><tr>");
        for (Bilingual heading : new Bilingual[] {WHAT, UNIT, RECORDED, PUBLISHED, GAP, TARGET, PROGRESS}) {
            html.append("<th scope=\"col\">").append(in(heading)).append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
        section.lines().forEach(this::line);
        html.append("</tbody></table>\n")
                .append(BarChart.of(section, in(RECORDED), in(PUBLISHED), language, numbers))
                .append("</section>\n");
    }

    private void line(ReportLine line) {
        html.append("<tr><th scope=\"row\">")
                .append(escaped(in(line.label())))
                .append("</th><td>")
                .append(escaped(in(UnitWords.of(line.unitOfMeasure()))))
                .append("</td>");
        number(line.recorded(), null);
        number(line.published(), null);
        number(line.gap(), line.gapReason() == null ? null : ReportWords.gap(line.gapReason()));
        ReportTarget target = line.target();
        html.append("<td>")
                .append(target == null ? "" : escaped(worded(target)))
                .append("</td><td>");
        html.append(line.progress() == null ? "" : in(ReportWords.progress(line.progress())))
                .append("</td></tr>\n");
    }

    private void number(@Nullable BigDecimal value, @Nullable Bilingual remark) {
        html.append("<td class=\"n\">");
        if (value != null) {
            html.append(numbers.format(value));
        }
        if (remark != null) {
            html.append("<br><small>").append(in(remark)).append("</small>");
        }
        html.append("</td>");
    }

    private String worded(ReportTarget target) {
        String shape = in(ReportWords.shape(target.shape()));
        return target.value() == null
                ? shape + " (" + String.join(", ", target.units()) + ")"
                : shape + " " + numbers.format(target.value());
    }

    private String in(Bilingual text) {
        return text.in(language);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
