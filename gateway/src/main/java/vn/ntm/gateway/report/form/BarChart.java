package vn.ntm.gateway.report.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.report.made.ReportLine;
import vn.ntm.gateway.report.made.ReportSection;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.figure.Measure;

/** What was recorded and what was published, side by side, of all that happened in the year. */
final class BarChart {

    private static final int WIDTH = 720;
    private static final int LABELS = 380;
    private static final int BARS = 260;
    private static final int ROW = 40;
    private static final int BAR = 14;

    private BarChart() {}

    /** @return nothing where there is nothing to compare */
    static String of(
            ReportSection section, String recorded, String published, Language language, NumberFormat numbers) {
        List<ReportLine> lines =
                section.lines().stream().filter(BarChart::isShown).toList();
        BigDecimal most = lines.stream()
                .flatMap(line -> Stream.of(value(line.recorded()), value(line.published())))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        if (most.signum() <= 0) {
            return "";
        }
        var svg = new StringBuilder();
        svg.append("<svg role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" xmlns=\"http://www.w3.org/2000/svg\"><title>"
                        .formatted(WIDTH, ROW * lines.size(), WIDTH))
                .append(ReportPage.escaped(section.title().in(language) + ": " + recorded + ", " + published))
                .append("</title>\n");
        int top = 0;
        for (ReportLine line : lines) {
            svg.append("<text x=\"0\" y=\"%d\" font-size=\"12\">".formatted(top + BAR + BAR / 2))
                    .append(ReportPage.escaped(shortened(line.label().in(language))))
                    .append("</text>\n");
            bar(svg, line.recorded(), most, top, "#1a5e8a", numbers);
            bar(svg, line.published(), most, top + BAR + 2, "#b35900", numbers);
            top += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    private static void bar(
            StringBuilder svg,
            @Nullable BigDecimal value,
            BigDecimal most,
            int top,
            String colour,
            NumberFormat numbers) {
        if (value == null) {
            return;
        }
        int length = value(value)
                .multiply(BigDecimal.valueOf(BARS))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValueExact();
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
                        .formatted(LABELS, top, length, BAR, colour))
                .append("<text x=\"%d\" y=\"%d\" font-size=\"12\">%s</text>\n"
                        .formatted(LABELS + length + 6, top + BAR - 2, numbers.format(value)));
    }

    /** What happened in the year and was counted; sums of money and shares are not of the same scale. */
    private static boolean isShown(ReportLine line) {
        return line.kind() == Measure.Kind.FLOW && (line.recorded() != null || line.published() != null);
    }

    private static BigDecimal value(@Nullable BigDecimal value) {
        return Objects.requireNonNullElse(value, BigDecimal.ZERO).max(BigDecimal.ZERO);
    }

    private static String shortened(String label) {
        int longest = 60;
        return label.length() <= longest ? label : label.substring(0, longest - 1) + "…";
    }
}
