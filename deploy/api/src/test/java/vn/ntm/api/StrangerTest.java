package vn.ntm.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.client.Refused;
import vn.ntm.client.Suite;
import vn.ntm.client.criteria.api.TitlesApi;
import vn.ntm.client.gateway.api.ProvincialSummaryApi;

/**
 * Whoever has the published packages and nothing else of this project compiles the examples with them, and is told why a call
 * is refused. What is compiled here is what the system tests run.
 */
class StrangerTest {

    private static final Path EXAMPLES = Published.CHECKOUT.resolve("deploy/examples");
    private static final Path INTO = Path.of("target/examples").toAbsolutePath();
    private static final String PROBLEM =
            "{\"type\":\"about:blank\",\"title\":\"\",\"status\":503,\"code\":\"summary-incomplete\",\"detail\":\"missing: awards\"}";

    private HttpServer refusing;

    @BeforeEach
    void aSuiteThatRefusesEverything() throws IOException {
        refusing = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        refusing.createContext("/", answering("application/problem+json", PROBLEM));
        refusing.createContext("/criteria/", answering("text/html", "<h1>of a proxy</h1>"));
        refusing.start();
    }

    @AfterEach
    void stop() {
        refusing.stop(0);
    }

    @Test
    void theExamplesInTypeScriptCompileWithTheNpmPackageAndSayWhyTheyFail() throws Exception {
        Path fresh = fresh("typescript");
        ran(
                "npm",
                "install",
                "--prefix",
                fresh.toString(),
                "--prefer-offline",
                "--omit=dev",
                "--no-save",
                "--no-package-lock",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                Published.file(".tgz").toString());
        assertThat(names(fresh.resolve("node_modules")))
                .contains("@ntm", "openapi-fetch")
                .allMatch(name -> name.startsWith("openapi-") || name.equals("@ntm") || name.startsWith("."));
        ran("tsc", "--project", fresh.toString());

        Tool refused = Tool.run(
                Map.of("NTM_GATEWAY", gateway()),
                "tools",
                "node",
                fresh.resolve("summary-of-a-year.js").toString());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.said()).contains("Refused: 503 summary-incomplete: missing: awards");
    }

    @Test
    void theExamplesInJavaCompileWithTheJarAndWhatItsPomNames() throws Exception {
        Path fresh = fresh("java");
        String path = Published.file(".jar") + ":"
                + String.join(":", in(Path.of("target/lib")).map(Path::toString).toList());
        var words =
                new ArrayList<>(List.of("-proc:none", "-Xlint:all", "-Werror", "-cp", path, "-d", fresh.toString()));
        in(fresh)
                .filter(file -> file.toString().endsWith(".java"))
                .map(Path::toString)
                .forEach(words::add);

        int exitCode =
                ToolProvider.getSystemJavaCompiler().run(null, System.out, System.err, words.toArray(String[]::new));

        assertThat(exitCode).isZero();
    }

    @Test
    void aRefusalInJavaIsTheProblem() {
        var summaries = new ProvincialSummaryApi(new Suite(gateway()).composed());

        assertThatThrownBy(() -> summaries.getProvincialSummary(2023, null, null, null))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("summary-incomplete");
                    assertThat(refused).hasMessage("503 summary-incomplete: missing: awards");
                });
    }

    @Test
    void whatIsNoProblemIsRefusedAllTheSame() {
        var titles = new TitlesApi(new Suite(gateway()).criteria());

        assertThatThrownBy(() -> titles.getUnitTitles("18838", null, null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEmpty())
                .hasMessage("503");
    }

    private static HttpHandler answering(String type, String text) {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            byte[] body = text.getBytes(UTF_8);
            exchange.sendResponseHeaders(503, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }

    private String gateway() {
        return "http://localhost:" + refusing.getAddress().getPort();
    }

    private static void ran(String tool, String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(tool));
        words.addAll(List.of(arguments));
        Tool done = Tool.run("tools", words.toArray(String[]::new));
        assertThat(done.exitCode()).as(done.said()).isZero();
    }

    /** A copy of the examples where nothing else is. */
    private static Path fresh(String language) throws IOException, InterruptedException {
        Path folder = INTO.resolve(language);
        ran("rm", "-rf", folder.toString());
        Files.createDirectories(folder);
        for (Path file :
                in(EXAMPLES.resolve(language)).filter(Files::isRegularFile).toList()) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        return folder;
    }

    private static List<String> names(Path folder) throws IOException {
        return in(folder).map(file -> file.getFileName().toString()).toList();
    }

    private static Stream<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }
}
