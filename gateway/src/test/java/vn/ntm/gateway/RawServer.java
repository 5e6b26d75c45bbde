package vn.ntm.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A port at which every connection is taken and left to whoever stands in for a service there. */
final class RawServer {

    private final ServerSocket server;

    private RawServer(ServerSocket server) {
        this.server = server;
    }

    static RawServer on(Conversation conversation) {
        try {
            var started = new RawServer(new ServerSocket(0, 512, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(() -> started.accept(conversation));
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept(Conversation conversation) {
        try {
            while (true) {
                Socket caller = server.accept();
                Thread.ofVirtual().start(() -> talk(conversation, caller));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void talk(Conversation conversation, Socket caller) {
        try (caller) {
            conversation.with(caller);
        } catch (IOException gone) {
            // the gateway did not want to hear more
        }
    }

    /** What is done with one connection; then it ends. */
    @FunctionalInterface
    interface Conversation {
        void with(Socket caller) throws IOException;
    }
}
