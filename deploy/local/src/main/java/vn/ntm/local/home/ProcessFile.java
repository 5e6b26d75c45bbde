package vn.ntm.local.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which process a program runs as: number and start, for numbers are used again. */
public record ProcessFile(Path file) {

    private static final Duration STOP_BUDGET = Duration.ofSeconds(10);

    public void write(ProcessHandle process) throws IOException {
        PrivateFiles.write(file, process.pid() + " " + start(process));
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Ends the process that a run which was killed left behind, if there is one. */
    public void stopLeftover() throws IOException {
        Optional<ProcessHandle> leftover = running();
        if (leftover.isPresent()) {
            leftover.get().destroy();
            if (!ProcessEnd.within(STOP_BUDGET, leftover.get())) {
                leftover.get().destroyForcibly();
                ProcessEnd.within(STOP_BUDGET, leftover.get());
            }
        }
        delete();
    }

    private Optional<ProcessHandle> running() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> words = List.of(Files.readString(file).strip().split(" ", -1));
        return ProcessHandle.of(Long.parseLong(words.getFirst()))
                .filter(process -> start(process).equals(words.getLast()));
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
