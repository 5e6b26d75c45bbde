package vn.ntm.local.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.stub.LauncherProcess;
import vn.ntm.local.suite.Service;
import vn.ntm.local.suite.Suite;

/** What runs, seen from the system's side, and what a summary is made of, seen as bytes. */
final class Running {

    /** What a launcher has started, and PostgreSQL, which is nobody's child. */
    static List<ProcessHandle> of(LauncherProcess launcher, Path state) throws IOException {
        return Stream.concat(launcher.descendants().stream(), Stream.of(postmaster(state)))
                .toList();
    }

    static List<ProcessHandle> of(Suite suite, Path state) throws IOException {
        return Stream.concat(
                        Arrays.stream(Service.values())
                                .map(service -> suite.process(service).process().toHandle()),
                        Stream.of(postmaster(state)))
                .toList();
    }

    /** The files that a service's process has mapped, as Linux tells. */
    static String mappedFiles(Path state, Service service) throws IOException {
        String number = Files.readString(state.resolve("processes").resolve(service.label()))
                .split(" ", -1)[0];
        return Files.readString(Path.of("/proc", number, "maps"));
    }

    /** One service's part of a summary, byte by byte. */
    static String part(String summary, String name) {
        int start = summary.indexOf("{\"name\":\"" + name + "\"");
        int end = summary.indexOf(",{\"name\":\"", start);
        return summary.substring(start, end < 0 ? summary.lastIndexOf(']') : end);
    }

    static @Nullable String textOrNull(JsonNode node) {
        return node.isMissingNode() ? null : node.asText();
    }

    private static ProcessHandle postmaster(Path state) throws IOException {
        String number =
                Files.readAllLines(state.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
    }

    private Running() {}
}
