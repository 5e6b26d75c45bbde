package vn.ntm.casework.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as they are attached to dossiers: small, and each what it is. */
public final class FilesForTests {

    private static final AtomicInteger PAGES = new AtomicInteger();

    private FilesForTests() {}

    /** A document of one empty page, another one each time. */
    public static byte[] pdf() {
        return pdf(PAGES.incrementAndGet());
    }

    /** A document of one empty page of this number. */
    public static byte[] pdf(int number) {
        return """
                %%PDF-1.4
                %% %d
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
                trailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(number).getBytes(ISO_8859_1);
    }

    /** A picture of one point. */
    public static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }

    public static byte[] docx() {
        return office("word/document.xml", "wordprocessingml.document.main+xml");
    }

    public static byte[] xlsx() {
        return office("xl/workbook.xml", "spreadsheetml.sheet.main+xml");
    }

    /** An archive that is no office document. */
    public static byte[] zip() {
        return archive(Map.of("a.txt", "a"));
    }

    /** A document with a program in it. */
    public static byte[] docm() {
        return archive(Map.of("[Content_Types].xml", """
                <Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>
                <Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>"""));
    }

    /**
     * A document that has another part, and says of itself that it is one without a program.
     *
     * @param part its name
     * @param listed what its list of contents says of it
     */
    public static byte[] docxWith(String part, String listed) {
        return archive(Map.of("[Content_Types].xml", """
                <Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                %s</Types>""".formatted(listed), "word/document.xml", "<x/>", part, "x"));
    }

    private static byte[] office(String part, String type) {
        return archive(Map.of("[Content_Types].xml", """
                <Types><Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s"/></Types>""".formatted(part, type), part, "<x/>"));
    }

    private static byte[] archive(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue().getBytes(UTF_8));
                archive.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
