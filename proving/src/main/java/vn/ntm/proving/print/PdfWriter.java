package vn.ntm.proving.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A page as PDF, with the letters that it needs within it: it looks the same wherever it is opened. */
public final class PdfWriter {

    private static final String FAMILY = "Liberation Serif";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /**
     * The page as PDF.
     *
     * @param page well-formed XHTML that refers to nothing outside
     * @param producer which program made it
     */
    public static byte[] pdf(String page, String producer) {
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> font("Regular"), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Italic"), FAMILY, NORMAL, FontStyle.ITALIC, true);
        builder.withHtmlContent(page, null);
        // tagged, so that it can be read aloud; and no letters of the machine are looked for
        builder.usePdfUaAccessibility(true);
        builder.withProducer(producer);
        try {
            var written = new ByteArrayOutputStream();
            builder.toStream(written);
            builder.run();
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static InputStream font(String style) {
        String file = "/fonts/LiberationSerif-" + style + ".ttf";
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(file), file);
    }
}
