package vn.ntm.local.bench.door;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import vn.ntm.local.bench.arena.ServerProcess;
import vn.ntm.local.bench.arena.Timed;

/**
 * What many connections cost that are kept and ask nothing.
 *
 * @param held how many were held, each answered before and after
 * @param alone how long one question took before there were others
 * @param beside how long it took beside them
 * @param before what the gateway kept in memory before, in megabytes
 * @param after what it kept with them
 */
record Crowd(int held, Timed alone, Timed beside, long before, long after) {

    private static final int MANY = 10_000;
    private static final int TIMES = 2_000;

    static Crowd measure(ServerProcess gateway, int port, String address) throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        try (var one = new Visitor(port, address)) {
            Callable<Void> question = () -> {
                one.ask();
                return null;
            };
            Timed alone = Timed.of(TIMES, TIMES, question);
            long before = gateway.residentMegabytes();
            for (int number = 0; number < MANY; number++) {
                var visitor = new Visitor(port, address);
                visitors.add(visitor);
                visitor.ask();
            }
            long after = gateway.residentMegabytes();
            Timed beside = Timed.of(TIMES, TIMES, question);
            for (Visitor visitor : visitors) {
                visitor.ask();
            }
            return new Crowd(visitors.size(), alone, beside, before, after);
        } finally {
            for (Visitor visitor : visitors) {
                visitor.close();
            }
        }
    }

    /** One connection, asked whether the summary has changed. */
    private static final class Visitor implements AutoCloseable {

        private static final String END = "\r\n\r\n";

        private final Socket socket;
        private final InputStream answers;
        private final byte[] question;

        Visitor(int port, String address) throws IOException {
            this.socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
            this.answers = new BufferedInputStream(socket.getInputStream(), 1024);
            this.question = "HEAD %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    .formatted(address)
                    .getBytes(StandardCharsets.US_ASCII);
        }

        /** @throws IOException if it is not answered with 200 */
        void ask() throws IOException {
            socket.getOutputStream().write(question);
            var head = new StringBuilder();
            while (head.indexOf(END) < 0) {
                int read = answers.read();
                if (read < 0) {
                    throw new IOException("The connection was given up: " + head);
                }
                head.append((char) read);
            }
            if (!head.toString().startsWith("HTTP/1.1 200")) {
                throw new IOException(head.toString());
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
