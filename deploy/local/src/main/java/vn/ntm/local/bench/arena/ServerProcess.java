package vn.ntm.local.bench.arena;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.ntm.local.home.BackgroundCommand;
import vn.ntm.local.suite.ServiceProgram;

/** A program started as on a server: both compilers, a heap with room. */
public final class ServerProcess implements AutoCloseable {

    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xms256m",
            "-Xmx256m",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    private static final long KILOBYTES_OF_MEGABYTE = 1024;
    private static final Duration BUDGET = Duration.ofSeconds(60);

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** @param question what is answered once it is ready, whatever the answer */
    static ServerProcess start(Path jar, Map<String, String> environment, Path log, URI question)
            throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(ServiceProgram.java().toString()));
        command.addAll(JVM);
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(BackgroundCommand.of(command))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        var server = new ServerProcess(builder.start());
        server.awaitAnswer(question, log);
        return server;
    }

    /** Does nothing more until it is resumed, but keeps its connections. */
    public void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("The signal %s was not taken.".formatted(name));
        }
    }

    /** The processor time that it has spent. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What it keeps in memory now, in megabytes. */
    public long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / KILOBYTES_OF_MEGABYTE;
    }

    private void awaitAnswer(URI question, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + BUDGET.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, question)) {
                if (System.nanoTime() > end || process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    close();
                    throw new IOException("It did not start: see " + log);
                }
            }
        }
    }

    private static boolean answers(HttpClient client, URI question) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(question).build(), BodyHandlers.discarding())
                            .statusCode()
                    < 500;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(_ -> process.destroyForcibly())
                .join();
    }
}
