package vn.ntm.local.bench.arena;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load program over the same server: what a small durable transaction costs without a service. */
public final class PgBench {

    static final String DATABASE = "pgbench";

    private static final Pattern RATE = Pattern.compile("tps = (\\d+\\.\\d+) \\(without");
    private static final Pattern LATENCY = Pattern.compile("latency average = (\\d+\\.\\d+) ms");

    private final int port;
    private final String password;

    PgBench(int port, String password) {
        this.port = port;
        this.password = password;
    }

    void prepare() throws IOException, InterruptedException {
        run(List.of("-i", "-s", "10", "-q"));
    }

    /** One update, one select and one insert a transaction ({@code -N}, simple update). */
    public Rate simpleUpdate(int clients, Duration window) throws IOException, InterruptedException {
        String said = run(List.of(
                "-N", "-n", "-c", Integer.toString(clients), "-j", "1", "-T", Long.toString(window.toSeconds())));
        return new Rate(number(RATE, said), number(LATENCY, said), Double.NaN, Double.NaN);
    }

    private String run(List<String> options) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(
                List.of("pgbench", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "postgres"));
        command.addAll(options);
        command.add(DATABASE);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench failed: " + said);
        }
        return said;
    }

    private static double number(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
