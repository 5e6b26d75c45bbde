package vn.ntm.local.aot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.ntm.local.suite.ServiceProgram;

/**
 * One service's start-up cache: classes loaded and linked, and where its time went, as a training run saw them. The JVM takes it only
 * for the very jars, options and JDK that it was made with, and is silent when it does not, so all of these stand beside it in a key.
 *
 * @param key what it must agree with
 */
record StartCache(ServiceProgram program, String key) {

    private static final String FAILED = "no cache: ";

    static StartCache of(ServiceProgram program) throws IOException {
        return new StartCache(
                program,
                "%s\n%s\n%s\n"
                        .formatted(
                                Runtime.version(),
                                String.join(" ", program.jvmOptions()),
                                Jars.of(program.folder()).settled()));
    }

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
        return Files.exists(keyFile()) && Files.readString(keyFile()).startsWith(key);
    }

    /** Why there is no cache although one was tried for just these jars. */
    Optional<String> failure() throws IOException {
        return isSettled() && !isUsable()
                ? Files.readString(keyFile())
                        .lines()
                        .filter(line -> line.startsWith(FAILED))
                        .map(line -> line.substring(FAILED.length()))
                        .findFirst()
                : Optional.empty();
    }

    boolean isUsable() throws IOException {
        return isSettled() && Files.exists(file());
    }

    void settle() throws IOException {
        Files.writeString(keyFile(), key);
    }

    /** Not to be tried again before the jars change. */
    void giveUp(String reason) throws IOException {
        Files.deleteIfExists(file());
        Files.writeString(keyFile(), key + FAILED + reason.lines().findFirst().orElse("") + "\n");
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
}
