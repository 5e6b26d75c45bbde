package vn.ntm.local.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.ntm.local.home.Terminal;
import vn.ntm.seal.KeyFiles;

class RotateKeysTest {

    private final Deque<Integer> resealed = new ArrayDeque<>(List.of(500, 3, 0));
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private long underTheOldKey = 3;

    @TempDir
    Path folder;

    private HttpServer service = placeholder();

    @BeforeEach
    void aServiceIsThere() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/v1/personal-data-keys", exchange -> {
            String answer = exchange.getRequestURI().getPath().endsWith("_reseal")
                    ? "{\"resealed\":" + resealed.removeFirst() + "}"
                    : "{\"items\":[{\"keyId\":\"1\",\"values\":" + underTheOldKey
                            + ",\"sealsWhatIsNew\":false},{\"keyId\":\"2\",\"values\":9,\"sealsWhatIsNew\":true}]}";
            byte[] bytes = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        service.start();
        Files.writeString(folder.resolve("token"), "token");
    }

    @AfterEach
    void theServiceIsGone() {
        service.stop(0);
    }

    @Test
    void aKeyTakesThePlaceOfAnotherStepByStep() {
        assertThat(run("DRAW")).isZero();
        int first = KeyFiles.read(folder).primary();
        assertThat(run("DRAW")).as("what is there stays").isEqualTo(1);
        assertThat(run("ADD")).isZero();
        assertThat(KeyFiles.read(folder).primary()).isEqualTo(first);
        assertThat(run("TURN")).isZero();
        assertThat(KeyFiles.read(folder).primary()).isNotEqualTo(first);

        assertThat(run("DROP")).as("something is still sealed with the old key").isEqualTo(1);
        assertThat(KeyFiles.read(folder).ids()).hasSize(2);
        assertThat(run("RESEAL")).isZero();
        assertThat(said.toString(UTF_8)).contains("503 values were sealed anew.");
        underTheOldKey = 0;
        assertThat(run("DROP")).isZero();

        assertThat(KeyFiles.read(folder).ids()).hasSize(1).doesNotContain(first);
    }

    @Test
    void withoutKeysThereIsNothingToTurn() {
        assertThat(run("TURN")).isEqualTo(CommandLine.ExitCode.USAGE);
    }

    private int run(String step) {
        var command = new RotateKeys(new Terminal(new PrintStream(said, true, UTF_8)));
        return new CommandLine(command)
                .execute(
                        step,
                        folder.toString(),
                        "--service",
                        "http://127.0.0.1:" + service.getAddress().getPort(),
                        "--token",
                        folder.resolve("token").toString());
    }

    private static HttpServer placeholder() {
        try {
            return HttpServer.create();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
