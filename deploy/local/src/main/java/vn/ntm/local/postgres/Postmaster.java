package vn.ntm.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.ntm.local.home.ProcessEnd;

/** The server's main process. It outlives the program that started it, so it is found by the file that it keeps. */
public record Postmaster(ProcessHandle process) {

    /** Ends the sessions, writes a checkpoint and stops. */
    public static final String FAST_STOP = "INT";

    /** Stops at once; the next start recovers from the log. */
    private static final String IMMEDIATE_STOP = "QUIT";

    private static final Duration STOP_BUDGET = Duration.ofSeconds(15);

    static Postmaster of(Path data) throws IOException {
        return running(data)
                .map(Postmaster::new)
                .orElseThrow(() -> new IOException("the server ended as soon as it had started"));
    }

    /** Stops a server that a run which was killed left behind, and forgets a process number that is no server's. */
    static void stopLeftover(Path data) throws IOException {
        Optional<ProcessHandle> leftover = running(data);
        if (leftover.isEmpty()) {
            Files.deleteIfExists(processFile(data));
            return;
        }
        var postmaster = new Postmaster(leftover.get());
        postmaster.signal(FAST_STOP);
        if (!postmaster.awaitEnd()) {
            postmaster.signal(IMMEDIATE_STOP);
            postmaster.awaitEnd();
        }
    }

    /** Whether it has ended within the time that a stop may take. */
    boolean awaitEnd() {
        return ProcessEnd.within(STOP_BUDGET, process);
    }

    private static Optional<ProcessHandle> running(Path data) throws IOException {
        Path file = processFile(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(Postmaster::isServer);
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info().command().map(Path::of).stream()
                .anyMatch(command -> command.getFileName().toString().startsWith("postgres"));
    }

    private static Path processFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    private void signal(String name) throws IOException {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
