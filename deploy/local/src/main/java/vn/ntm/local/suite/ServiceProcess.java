package vn.ntm.local.suite;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.LogEnd;
import vn.ntm.local.home.ProcessFile;

/** One running service. */
public final class ServiceProcess {

    private final Service service;
    private final Layout layout;
    private final Process process;
    private final long startedAt;

    private ServiceProcess(Service service, Layout layout, Process process, long startedAt) {
        this.service = service;
        this.layout = layout;
        this.process = process;
        this.startedAt = startedAt;
    }

    static ServiceProcess start(
            Layout layout, Service service, List<String> cacheOptions, Map<String, String> environment)
            throws IOException {
        Files.createDirectories(layout.logs());
        var program = new ServiceProgram(layout, service);
        var builder = new ProcessBuilder(program.command(cacheOptions))
                .directory(layout.state().toFile())
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(layout.log(service.label()).toFile());
        builder.environment().putAll(environment);
        long startedAt = System.nanoTime();
        Process process = builder.start();
        new ProcessFile(layout.processFile(service.label())).write(process.toHandle());
        return new ServiceProcess(service, layout, process, startedAt);
    }

    public Service service() {
        return service;
    }

    public Process process() {
        return process;
    }

    long age() {
        return System.nanoTime() - startedAt;
    }

    /** Waits that long, or until it ends. */
    boolean endsWithin(Duration pause) throws InterruptedException {
        return process.waitFor(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks it to end, and insists when the budget is spent. */
    void stop(Duration budget) throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(budget.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            kill();
        }
        new ProcessFile(layout.processFile(service.label())).delete();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** One line for the terminal, with the last words of its log. */
    public String obituary() {
        return "%s ended unexpectedly with exit code %d; the end of %s:%n%s"
                .formatted(
                        service.label(), process.exitValue(), layout.shown(layout.log(service.label())), lastWords());
    }

    String lastWords() {
        return LogEnd.of(layout.log(service.label()));
    }
}
