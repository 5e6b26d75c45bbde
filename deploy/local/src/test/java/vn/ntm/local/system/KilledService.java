package vn.ntm.local.system;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A service that was killed in the middle of its work, and can be started again as it was. */
final class KilledService implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 300;
    private static final int PAUSE_MILLIS = 20;

    private final List<String> command;
    private final List<String> environment;
    private Process process;

    private KilledService(Process process) throws IOException {
        this.process = process;
        command = words(process, "cmdline");
        environment = words(process, "environ");
    }

    /** Ends it without a chance to do anything more. */
    static KilledService kill(Process process) throws IOException {
        var killed = new KilledService(process);
        process.destroyForcibly().onExit().join();
        return killed;
    }

    /** Starts it with the same words in the same environment, and waits until it is there. */
    void startAgain(Callable<Boolean> there) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
        builder.environment().clear();
        for (String setting : environment) {
            String[] pair = setting.split("=", 2);
            builder.environment().put(pair[0], pair[1]);
        }
        process = builder.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!there.call()) {
            if (System.nanoTime() > end || process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("It did not come again");
            }
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static List<String> words(Process process, String file) throws IOException {
        String text = Files.readString(Path.of("/proc", Long.toString(process.pid()), file), StandardCharsets.UTF_8);
        var words = new ArrayList<String>();
        for (String word : text.split("\0", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
