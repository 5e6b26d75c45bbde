package vn.ntm.criteria.assessment.application.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.ntm.kernel.problem.Refusal;

/**
 * How far a spreadsheet may unpack. The sizes that an archive says of itself can lie, so every part is unpacked once, and
 * counted, before any of it is read.
 *
 * @param parts the most parts
 * @param bytes the most bytes of all parts together, unpacked
 * @param texts the most bytes of the table of texts, which alone is held in memory
 * @param ratio how many times larger than packed a part may be, once it is not small
 */
record UnpackingLimits(int parts, long bytes, long texts, int ratio) {

    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final int BLOCK = 64 * 1024;
    private static final long SMALL = 1024L * 1024;

    UnpackingLimits() {
        this(200, 512L * 1024 * 1024, 32L * 1024 * 1024, 100);
    }

    /** @throws Refusal if the file is no archive, or unpacks beyond the limits */
    void require(Path file) {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > parts) {
                throw tooLarge();
            }
            long packed = Files.size(file);
            long all = 0;
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                long most = entry.getName().equalsIgnoreCase(TEXTS) ? Math.min(texts, bytes - all) : bytes - all;
                all += unpacked(archive, entry, Math.min(most, Math.max(SMALL, packed * ratio)));
            }
        } catch (IOException noArchive) {
            throw new Refusal(BulkProblem.SPREADSHEET_UNREADABLE, Map.of());
        }
    }

    private static long unpacked(ZipFile archive, ZipEntry entry, long most) throws IOException {
        var block = new byte[BLOCK];
        long size = 0;
        try (InputStream content = archive.getInputStream(entry)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                if (size > most) {
                    throw tooLarge();
                }
            }
        }
        return size;
    }

    private static Refusal tooLarge() {
        return new Refusal(BulkProblem.SPREADSHEET_UNPACKS_TOO_LARGE, Map.of());
    }
}
