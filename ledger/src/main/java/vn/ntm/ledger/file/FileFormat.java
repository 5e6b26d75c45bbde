package vn.ntm.ledger.file;

import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;

/** In which form a list is taken away. */
public enum FileFormat {
    CSV(FileFormat.TEXT, "csv") {
        @Override
        <T> RecordFile<T> begin(FileShape<T> shape, OutputStream out, ObjectWriter json) throws IOException {
            return new CommaSeparatedFile<>(shape.columns(), out);
        }
    },
    NDJSON(FileFormat.LINES, "ndjson") {
        @Override
        <T> RecordFile<T> begin(FileShape<T> shape, OutputStream out, ObjectWriter json) {
            return new LinesFile<>(json, out);
        }
    },
    XLSX(FileFormat.WORKBOOK, "xlsx") {
        @Override
        <T> RecordFile<T> begin(FileShape<T> shape, OutputStream out, ObjectWriter json) throws IOException {
            return new WorkbookFile<>(shape, out);
        }
    };

    public static final String TEXT = "text/csv";
    public static final String LINES = "application/x-ndjson";
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String ending;

    FileFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    abstract <T> RecordFile<T> begin(FileShape<T> shape, OutputStream out, ObjectWriter json) throws IOException;

    MediaType mediaType() {
        return MediaType.valueOf(mediaType);
    }

    String ending() {
        return ending;
    }
}
