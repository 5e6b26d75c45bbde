package vn.ntm.local.bench.arena;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.ntm.local.home.BackgroundCommand;

/** The web server that others put before such services, as a baseline. It is taken from the PATH. */
public final class Nginx implements AutoCloseable {

    private static final Duration BUDGET = Duration.ofSeconds(20);

    private final Process process;

    private Nginx(Process process) {
        this.process = process;
    }

    /**
     * Starts it.
     *
     * @param folder its own, where it writes
     * @param http what stands in its {@code http} block
     * @param port one that it listens at
     */
    public static Nginx start(Path folder, String http, int port) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("nginx.conf"), configuration(http));
        List<String> command = List.of("nginx", "-p", folder.toString(), "-c", "nginx.conf", "-e", "error.log");
        Process process = new ProcessBuilder(BackgroundCommand.of(command))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        var started = new Nginx(process);
        long end = System.nanoTime() + BUDGET.toNanos();
        while (!listens(port)) {
            if (System.nanoTime() > end || process.waitFor(20, TimeUnit.MILLISECONDS)) {
                started.close();
                throw new IOException("nginx did not start: see " + folder);
            }
        }
        return started;
    }

    private static String configuration(String http) {
        return """
            user %s;
            worker_processes auto;
            daemon off;
            pid nginx.pid;
            error_log error.log;
            events { worker_connections 4096; }
            http {
                access_log off;
                keepalive_requests 1000000000;
                client_body_temp_path body;
                proxy_temp_path proxied;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
            %s
            }
            """.formatted(System.getProperty("user.name"), http);
    }

    private static boolean listens(int port) throws IOException {
        try (var _ = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            return true;
        } catch (ConnectException notYet) {
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
