package vn.ntm.local.aot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The jars of a service, known by what is in them. The JVM knows a jar by its size and its time, so the time is made of the content: jars
 * that are built again without a change keep their cache, and jars that differ never pass for one another.
 */
record Jars(Path folder, List<Path> files) {

    private static final long FIRST_SECOND = 1_577_836_800;
    private static final long SECONDS = 157_680_000;

    static Jars of(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new Jars(
                    folder,
                    files.filter(file -> file.toString().endsWith(".jar"))
                            .sorted()
                            .toList());
        }
    }

    /** What they are, one a line, after their times have been set to say it too. */
    String settled() throws IOException {
        var lines = new StringBuilder(folder.toString());
        for (Path jar : files) {
            long content = content(jar);
            setTime(jar, FileTime.fromMillis(1000 * (FIRST_SECOND + content % SECONDS)));
            lines.append("\n%s %d %08x".formatted(folder.relativize(jar), Files.size(jar), content));
        }
        return lines.toString();
    }

    private static void setTime(Path jar, FileTime time) throws IOException {
        if (!Files.getLastModifiedTime(jar).equals(time)) {
            Files.setLastModifiedTime(jar, time);
        }
    }

    private static long content(Path jar) throws IOException {
        var sum = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(jar), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return sum.getValue();
    }
}
