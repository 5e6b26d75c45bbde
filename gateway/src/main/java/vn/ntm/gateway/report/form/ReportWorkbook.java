package vn.ntm.gateway.report.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.report.made.ReportLine;
import vn.ntm.gateway.report.made.ReportSection;
import vn.ntm.gateway.report.made.ReportTarget;
import vn.ntm.gateway.report.made.YearReport;

/** The report as a workbook (XLSX) with Vietnamese headings: texts are texts, days and numbers are days and numbers. */
public final class ReportWorkbook {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADINGS = List.of(
            "Phần",
            "Năm",
            "Mã chỉ số",
            "Nội dung",
            "Đơn vị tính",
            "Số ghi nhận",
            "Số công bố",
            "Ngày công bố",
            "Chênh lệch",
            "Chỉ tiêu được giao",
            "Mức giao",
            "Đơn vị được giao");

    private ReportWorkbook() {}

    public static byte[] of(YearReport report) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "NTM", null)) {
            Worksheet sheet = workbook.newWorksheet("Báo cáo " + report.year().value());
            putRow(sheet, 0, "Ngày của số liệu", report.validOn());
            putRow(sheet, 1, "Dữ liệu tới thời điểm", report.knownAt());
            putRow(sheet, 2, "Mã băm của báo cáo (SHA-256)", report.reportHash());
            int row = 4;
            putRow(sheet, row++, HEADINGS.toArray());
            for (ReportSection section : report.sections()) {
                for (ReportLine line : section.lines()) {
                    putRow(sheet, row++, cells(section, line));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static @Nullable Object[] cells(ReportSection section, ReportLine line) {
        ReportTarget target = line.target();
        return new @Nullable Object[] {
            section.title().vi(),
            section.programmeYear().value(),
            line.measure(),
            line.label().vi(),
            UnitWords.of(line.unitOfMeasure()).vi(),
            line.recorded(),
            line.published(),
            line.publishedOn(),
            line.gap(),
            target == null ? null : target.value(),
            target == null ? null : ReportWords.shape(target.shape()).vi(),
            target == null || target.units().isEmpty() ? null : String.join(" ", target.units())
        };
    }

    private static void putRow(Worksheet sheet, int row, @Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            put(sheet, row, column, values[column]);
        }
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.inlineString(row, column, value.toString());
        }
    }
}
