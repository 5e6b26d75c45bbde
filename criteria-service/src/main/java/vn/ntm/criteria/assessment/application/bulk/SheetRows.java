package vn.ntm.criteria.assessment.application.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.ntm.kernel.problem.Refusal;

/** The first sheet of an XLSX workbook, read as a stream. What a formula says is not computed: its kept result is taken. */
record SheetRows(Path file) implements ValueRows {

    @Override
    public void forEach(Taker taker) {
        new UnpackingLimits().require(file);
        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            Iterator<Row> all = rows.iterator();
            int[] order = ValueRows.order(all.hasNext() ? header(all.next()) : List.of());
            while (all.hasNext()) {
                Row row = all.next();
                String[] cells = cells(row, order);
                if (!blank(cells)) {
                    taker.take(cells, row.getRowNum());
                }
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | java.util.NoSuchElementException no) {
            throw new Refusal(BulkProblem.SPREADSHEET_UNREADABLE, Map.of());
        }
    }

    private static List<String> header(Row row) {
        var header = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            header.add(text(row, i));
        }
        return header;
    }

    private static String[] cells(Row row, int[] order) {
        var cells = new String[order.length];
        for (int i = 0; i < order.length; i++) {
            cells[i] = text(row, order[i]);
        }
        return cells;
    }

    /** A cell as it would stand in a CSV file. */
    private static String text(Row row, int column) {
        Cell cell = row.hasCell(column) ? row.getCell(column) : null;
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber().stripTrailingZeros();
            return number.toPlainString();
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean().toString();
        }
        return cell.getText();
    }

    private static boolean blank(String[] cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
