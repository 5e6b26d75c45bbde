package vn.ntm.local.bench.throughput;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.local.access.Passwords;
import vn.ntm.local.access.Role;
import vn.ntm.local.access.Tokens;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.PrivateFiles;
import vn.ntm.local.identity.Trust;
import vn.ntm.local.postgres.Postgres;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;
import vn.ntm.local.suite.ServiceEnvironment;
import vn.ntm.local.suite.ServiceProgram;

/** A PostgreSQL of its own with fresh databases, and what is measured over it: one program at a time has the machine. */
final class Arena implements AutoCloseable {

    private static final String PLAIN = "plain";
    private static final int OK = 200;

    private final Layout layout;
    private final Ports ports;
    private final Tokens tokens;
    private final Postgres postgres;

    private Arena(Layout layout, Ports ports, Tokens tokens, Postgres postgres) {
        this.layout = layout;
        this.ports = ports;
        this.tokens = tokens;
        this.postgres = postgres;
    }

    static Arena open(Layout layout, Ports ports) throws IOException {
        PrivateFiles.deleteTree(layout.state());
        PrivateFiles.makeFolder(layout.state());
        Tokens tokens = Tokens.renew(layout, InstantSource.system());
        Postgres postgres =
                Postgres.start(layout, ports.postgres(), List.of(Service.CRITERIA.label(), PLAIN, PgBench.DATABASE));
        return new Arena(layout, ports, tokens, postgres);
    }

    PgBench pgBench() throws IOException, InterruptedException {
        var bench = new PgBench(ports.postgres(), passwords().of("postgres"));
        bench.prepare();
        return bench;
    }

    /** criteria-service of a checkout, with the province's units on file. */
    ServerProcess service(Path checkout) throws IOException, InterruptedException {
        var program = new ServiceProgram(new Layout(checkout, layout.state()), Service.CRITERIA);
        Map<String, String> environment =
                new ServiceEnvironment(ports, Trust.inKey(tokens), passwords(), layout.attachments())
                        .of(Service.CRITERIA);
        ServerProcess started = ServerProcess.start(
                program.jar(), environment, layout.log("criteria"), url().resolve("/v1/units?limit=1"));
        loadUnits();
        return started;
    }

    ServerProcess plainWrite() throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(Service.CRITERIA)));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgres(), PLAIN));
        environment.put("QUARKUS_DATASOURCE_USERNAME", Postgres.owner(PLAIN));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", passwords().of(Postgres.owner(PLAIN)));
        Path jar = layout.checkout().resolve("deploy/bench/plain-write/target/quarkus-app/quarkus-run.jar");
        return ServerProcess.start(jar, environment, layout.log(PLAIN), url().resolve("/v1/programme-years/2009"));
    }

    /** The processor time that PostgreSQL has spent. */
    Duration databaseTime() {
        return postgres.postmaster()
                .process()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    URI url() {
        return ports.url(Service.CRITERIA);
    }

    String bearer(Role role) throws IOException {
        return "Bearer " + Files.readString(Tokens.file(layout, role));
    }

    private Passwords passwords() {
        return new Passwords(layout.secrets());
    }

    private void loadUnits() throws IOException, InterruptedException {
        Path units = layout.checkout().resolve("deploy/data/hatinh/criteria/units.csv");
        try (HttpClient http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(url().resolve("/v1/imports/units"))
                            .header("Authorization", bearer(Role.SYSTEM))
                            .header("Content-Type", "text/csv; charset=utf-8")
                            .POST(BodyPublishers.ofFile(units))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException("The units were not taken: " + answer.body());
            }
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
