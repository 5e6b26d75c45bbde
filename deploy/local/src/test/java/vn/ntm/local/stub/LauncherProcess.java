package vn.ntm.local.stub;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.ntm.local.suite.ServiceProgram;

/** The launcher as deploy/run starts it: a process of its own, with its own terminal lines, signals and exit code. */
public final class LauncherProcess implements AutoCloseable {

    /** A first start also writes start-up caches, and may have to share the machine. */
    private static final Duration BUDGET = Duration.ofMinutes(6);

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> up = new CompletableFuture<>();
    private final Thread reader;

    private LauncherProcess(Process process) {
        this.process = process;
        this.reader = Thread.startVirtualThread(this::read);
    }

    /** Starts the packaged launcher over a checkout. */
    public static LauncherProcess start(Path checkout, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ServiceProgram.java().toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "-Dntm.home=" + checkout,
                "-jar",
                Path.of(System.getProperty("ntm.home"), "deploy/local/target/ntm-local.jar")
                        .toString()));
        command.addAll(List.of(arguments));
        return new LauncherProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Runs the script itself over what is built, as a person does. */
    public static LauncherProcess script(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("ntm.home"), "deploy/run").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("NTM_BUILT", "yes");
        builder.environment().putAll(environment);
        return new LauncherProcess(builder.start());
    }

    /** Waits for the line that says that everything is up. */
    public void awaitUp() throws InterruptedException {
        boolean isUp;
        try {
            isUp = up.get(BUDGET.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException late) {
            throw new AssertionError("The suite did not come up in time:\n" + text(), late);
        }
        if (!isUp) {
            throw new AssertionError("The suite did not come up:\n" + text());
        }
    }

    /** Waits for its end. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(BUDGET.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher does not end:\n" + text());
        }
        reader.join();
        return process.exitValue();
    }

    /** Sends it a signal by name, as a terminal or a supervisor does. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    public String text() {
        return String.join("\n", lines);
    }

    /** The processes that it has started, and theirs. */
    public List<ProcessHandle> descendants() {
        return process.descendants().toList();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(BUDGET.toSeconds(), TimeUnit.SECONDS).join();
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(this::take);
        } catch (IOException | UncheckedIOException closed) {
            lines.add("(the output ended: " + closed.getMessage() + ")");
        } finally {
            up.complete(false);
        }
    }

    private void take(String line) {
        lines.add(line);
        if (line.startsWith("Up in ")) {
            up.complete(true);
        }
    }
}
