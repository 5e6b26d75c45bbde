package vn.ntm.gateway.report.made;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;

/**
 * The report as lines of plain text (CSV, RFC 4180): codes and numbers, and no words. Words may be mended later; these bytes
 * stay the same as long as the facts are the same, and their hash is that of the report.
 */
public final class PlainReport {

    private static final List<String> COLUMNS = List.of(
            "reportYear",
            "figuresOn",
            "section",
            "programmeYear",
            "measure",
            "kind",
            "unitOfMeasure",
            "recorded",
            "published",
            "publishedStatus",
            "publishedOn",
            "gap",
            "gapReason",
            "targetShape",
            "target",
            "targetLevel",
            "targetUnits",
            "progress");

    private static final String END = "\r\n";

    private PlainReport() {}

    public static byte[] of(ProgrammeYear year, LocalDate figuresOn, List<ReportSection> sections) {
        var text = new StringBuilder(String.join(",", COLUMNS)).append(END);
        for (ReportSection section : sections) {
            for (ReportLine line : section.lines()) {
                text.append(row(year, figuresOn, section, line)).append(END);
            }
        }
        return text.toString().getBytes(UTF_8);
    }

    private static String row(ProgrammeYear year, LocalDate figuresOn, ReportSection section, ReportLine line) {
        ReportTarget target = line.target();
        return cells(
                year.value(),
                figuresOn,
                section.name(),
                section.programmeYear().value(),
                line.measure(),
                line.kind(),
                line.unitOfMeasure(),
                line.recorded(),
                line.published(),
                line.publishedStatus(),
                line.publishedOn(),
                line.gap(),
                line.gapReason(),
                target == null ? null : target.shape(),
                target == null ? null : target.value(),
                target == null ? null : target.level(),
                target == null ? null : String.join(" ", target.units()),
                line.progress());
    }

    private static String cells(@Nullable Object... values) {
        return Arrays.stream(values).map(PlainReport::cell).collect(Collectors.joining(","));
    }

    private static String cell(@Nullable Object value) {
        String text = value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, "");
        boolean plain = text.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter < ' ');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
