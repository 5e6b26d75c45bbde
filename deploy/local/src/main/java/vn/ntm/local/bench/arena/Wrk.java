package vn.ntm.local.bench.arena;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A load program that costs little itself: so many connections in a closed loop. It is taken from the PATH. */
public final class Wrk {

    private static final double SETTLED = 0.05;
    private static final Pattern RATE = Pattern.compile("Requests/sec: +([\\d.]+)");
    private static final Pattern SHARE = Pattern.compile("(?m)^ +(\\d+)% +([\\d.]+)(us|ms|s) *$");
    private static final Pattern ERRORS = Pattern.compile("(Non-2xx or 3xx responses|Socket errors): (.*)");

    private final Path folder;

    /** @param folder where what is asked is written down */
    public Wrk(Path folder) {
        this.folder = folder;
    }

    /** In windows of five seconds until two of them agree, and then one that counts. */
    public Rate settled(URI server, WrkQuestion question, int connections, Duration window)
            throws IOException, InterruptedException {
        var warming = Duration.ofSeconds(5);
        double before = 0;
        for (int times = 1; times <= 12; times++) {
            double now = run(server, question, connections, warming).perSecond();
            if (times >= 3 && Math.abs(now - before) < SETTLED * before) {
                break;
            }
            before = now;
        }
        return run(server, question, connections, window);
    }

    /** @throws IOException also if one answer was an error: then nothing was measured */
    public Rate run(URI server, WrkQuestion question, int connections, Duration window)
            throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("question.lua"), question.script());
        List<String> command = List.of(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d%ds".formatted(window.toSeconds()),
                "--timeout",
                "60s",
                "--latency",
                "-s",
                script.toString(),
                server.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher errors = ERRORS.matcher(said);
        if (process.waitFor() != 0 || errors.find()) {
            throw new IOException("%s: %s".formatted(question, said));
        }
        return read(said);
    }

    static Rate read(String said) {
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException("wrk said: " + said);
        }
        return new Rate(Double.parseDouble(rate.group(1)), millis(said, 50), millis(said, 99), Double.NaN);
    }

    private static double millis(String said, int share) {
        Matcher line = SHARE.matcher(said);
        while (line.find()) {
            if (Integer.parseInt(line.group(1)) == share) {
                double number = Double.parseDouble(line.group(2));
                return switch (line.group(3)) {
                    case "us" -> number / 1000;
                    case "ms" -> number;
                    default -> number * 1000;
                };
            }
        }
        throw new IllegalStateException(String.format(Locale.ROOT, "wrk did not say %d%%: %s", share, said));
    }
}
