package vn.ntm.local.aot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.local.suite.ServiceProgram;

/**
 * One service's start-up cache: classes loaded and linked, and where its time went, as a training run saw them. The JVM takes it only
 * for the very jars, options and JDK that it was made with, and is silent when it does not, so all of these stand beside it in a key.
 */
record StartCache(ServiceProgram program) {

    Path file() {
        return beside(".aot");
    }

    private Path keyFile() {
        return beside(".aot-key");
    }

    private Path beside(String ending) {
        String module = program.service().module();
        return program.layout().checkout().resolve(module).resolve("target").resolve(module + ending);
    }

    /** Whether a training of just these jars has been tried, with or without success. */
    boolean isSettled() throws IOException {
        return Files.exists(keyFile()) && Files.readString(keyFile()).equals(key());
    }

    boolean isUsable() throws IOException {
        return isSettled() && Files.exists(file());
    }

    void settle() throws IOException {
        Files.writeString(keyFile(), key());
    }

    void discard() throws IOException {
        Files.deleteIfExists(keyFile());
        Files.deleteIfExists(file());
    }

    List<String> use() {
        return List.of("-XX:AOTCache=" + file());
    }

    List<String> write() {
        return List.of("-XX:AOTCacheOutput=" + file(), "-Xlog:aot=error,cds=error");
    }

    private String key() throws IOException {
        return "%s\n%s\n%s\n".formatted(Runtime.version(), String.join(" ", program.jvmOptions()), jars());
    }

    private String jars() throws IOException {
        try (Stream<Path> files = Files.walk(program.folder())) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(StartCache::stamp)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String stamp(Path jar) {
        try {
            return "%s %d %s".formatted(jar, Files.size(jar), Files.getLastModifiedTime(jar));
        } catch (IOException gone) {
            return jar + " gone";
        }
    }
}
