package vn.ntm.ledger.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Each item as JSON on a line of its own, as it stands in the list. */
final class LinesFile<T> implements RecordFile<T> {

    private static final byte[] LINE_END = "\n".getBytes(UTF_8);

    private final ObjectWriter json;
    private final OutputStream out;

    LinesFile(ObjectWriter json, OutputStream out) {
        this.json = json.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.out = new BufferedOutputStream(out);
    }

    @Override
    public void take(T item) throws IOException {
        out.write(json.writeValueAsBytes(item));
        out.write(LINE_END);
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
