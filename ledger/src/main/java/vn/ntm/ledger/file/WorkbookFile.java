package vn.ntm.ledger.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook (XLSX): texts are texts, whatever they begin with; days and numbers are days and numbers. */
final class WorkbookFile<T> implements RecordFile<T> {

    /** A sheet has 1,048,576 rows at most; what is more goes on in the next one. */
    private static final int ROWS_OF_A_SHEET = 1_000_000;

    private static final int ROWS_AT_A_TIME = 500;

    private final FileShape<T> shape;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    WorkbookFile(FileShape<T> shape, OutputStream out) throws IOException {
        this.shape = shape;
        this.workbook = new Workbook(out, shape.application(), null);
        this.sheet = begun();
    }

    @Override
    public void take(T item) throws IOException {
        if (row > ROWS_OF_A_SHEET) {
            sheet.finish();
            sheet = begun();
        }
        for (int column = 0; column < shape.columns().size(); column++) {
            put(column, shape.columns().get(column).of(item));
        }
        row++;
        if (row % ROWS_AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    private Worksheet begun() {
        sheets++;
        Worksheet begun = workbook.newWorksheet(shape.sheet() + " " + sheets);
        for (int column = 0; column < shape.columns().size(); column++) {
            begun.inlineString(0, column, shape.columns().get(column).name());
        }
        row = 1;
        return begun;
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.inlineString(row, column, value.toString());
        }
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
