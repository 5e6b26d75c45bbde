package vn.ntm.local.bench.door;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.local.bench.arena.Median;
import vn.ntm.local.bench.arena.ServerProcess;

/**
 * How soon the next one is answered after many have gone while a service did not speak. They ask about as many instants,
 * so that none waits for what another asked.
 *
 * @param gone how many there were each time
 * @param millis from when the service spoke again to the whole next answer, a new one
 */
record Leavers(int gone, Median millis) {

    private static final int TIMES = 10;
    /** How long each waits before it goes, in milliseconds; less than a composed answer may take. */
    private static final int PATIENCE = 200;

    private static final double NANOS_OF_MILLISECOND = 1e6;

    static Leavers measure(ServerProcess service, HttpClient http, URI gateway)
            throws IOException, InterruptedException {
        var millis = new Median();
        for (int time = 0; time < TIMES; time++) {
            service.pause();
            try {
                leave(gateway.getPort(), Instant.now());
            } finally {
                service.resume();
            }
            long begun = System.nanoTime();
            HttpResponse<String> next = http.send(
                    HttpRequest.newBuilder(gateway.resolve(Door.SUMMARY))
                            .header("Cache-Control", "no-cache")
                            .build(),
                    BodyHandlers.ofString());
            millis.add((System.nanoTime() - begun) / NANOS_OF_MILLISECOND);
            if (next.headers().firstValue("ETag").isEmpty()) {
                throw new IOException("Not whole: " + next.body());
            }
        }
        return new Leavers(Door.MANY, millis);
    }

    private static void leave(int port, Instant now) throws IOException, InterruptedException {
        List<Socket> leavers = new ArrayList<>();
        try {
            for (int number = 0; number < Door.MANY; number++) {
                var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
                leavers.add(socket);
                socket.getOutputStream()
                        .write("GET %s?knownAt=%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .formatted(Door.SUMMARY, now.minusMillis(number))
                                .getBytes(StandardCharsets.US_ASCII));
            }
            Thread.sleep(PATIENCE); // all are in the midst of it: the service that is paused cannot say so
        } finally {
            for (Socket leaver : leavers) {
                leaver.close();
            }
        }
    }
}
