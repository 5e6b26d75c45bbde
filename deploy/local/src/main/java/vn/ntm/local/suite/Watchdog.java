package vn.ntm.local.suite;

import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Ends the suite's processes when the launcher dies without a chance to do it (kill -9, out of memory): a shell that reads
 * the process numbers from the launcher and acts when that pipe closes before the launcher has said that all is well.
 */
final class Watchdog implements AutoCloseable {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            services=; server=
            while read -r kind number; do
                case "$kind" in
                    service) services="$services $number" ;;
                    server) server=$number ;;
                    done) exit 0 ;;
                esac
            done
            for number in $services; do kill -TERM "$number" 2>/dev/null; done
            for _ in 1 2 3 4 5 6 7 8; do
                left=
                for number in $services; do kill -0 "$number" 2>/dev/null && left=yes; done
                [ -n "$left" ] || break
                sleep 1
            done
            for number in $services; do kill -KILL "$number" 2>/dev/null; done
            [ -z "$server" ] || kill -INT "$server" 2>/dev/null
            """;

    private final Process shell;
    private final Writer pipe;

    private Watchdog(Process shell, Writer pipe) {
        this.shell = shell;
        this.pipe = pipe;
    }

    static Watchdog start() throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", SCRIPT)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        return new Watchdog(shell, shell.outputWriter(StandardCharsets.US_ASCII));
    }

    void watchService(long number) throws IOException {
        say("service " + number);
    }

    void watchServer(long number) throws IOException {
        say("server " + number);
    }

    /** All processes have ended: there is nothing left to watch. */
    @Override
    public void close() throws IOException {
        try (pipe) {
            say("done");
        }
        try {
            shell.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(String line) throws IOException {
        pipe.write(line + "\n");
        pipe.flush();
    }
}
