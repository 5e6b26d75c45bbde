package vn.ntm.ocop.register.rest.file;

import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;

/** In which form the register is taken away. */
enum FileFormat {
    CSV(FileFormat.TEXT, "csv") {
        @Override
        RegisterFile begin(OutputStream out, ObjectWriter json) throws IOException {
            return new CommaSeparatedFile(out);
        }
    },
    NDJSON(FileFormat.LINES, "ndjson") {
        @Override
        RegisterFile begin(OutputStream out, ObjectWriter json) {
            return new LinesFile(json, out);
        }
    },
    XLSX(FileFormat.WORKBOOK, "xlsx") {
        @Override
        RegisterFile begin(OutputStream out, ObjectWriter json) throws IOException {
            return new WorkbookFile(out);
        }
    };

    static final String TEXT = "text/csv";
    static final String LINES = "application/x-ndjson";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String ending;

    FileFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    abstract RegisterFile begin(OutputStream out, ObjectWriter json) throws IOException;

    MediaType mediaType() {
        return MediaType.valueOf(mediaType);
    }

    String ending() {
        return ending;
    }
}
