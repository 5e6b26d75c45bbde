package vn.ntm.local.bench.arena;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import vn.ntm.local.access.Passwords;
import vn.ntm.local.access.Role;
import vn.ntm.local.access.Tokens;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.PrivateFiles;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.identity.Trust;
import vn.ntm.local.load.DataLoad;
import vn.ntm.local.load.ImportClient;
import vn.ntm.local.load.ImportReport;
import vn.ntm.local.load.LoadOrder;
import vn.ntm.local.load.LoadStep;
import vn.ntm.local.postgres.Postgres;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;
import vn.ntm.local.suite.ServiceEnvironment;
import vn.ntm.local.suite.ServiceProgram;

/** A PostgreSQL of its own with fresh databases, and what is measured over it: one program at a time has the machine. */
public final class Arena implements AutoCloseable {

    private static final String PLAIN = "plain";
    private static final String UNITS = "units";
    private static final Set<String> RULES = Set.of(
            "rule-sets", "rule-readings", "star-brackets", "product-sets", "score-items", "rule-set-publications");

    private static final Set<String> AWARD_RULES = Set.of(
            "award-regimes",
            "award-forms",
            "award-form-rules",
            "award-regime-publications",
            "award-powers",
            "award-settings",
            "award-routes");

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

    public static Arena open(Layout layout, Ports ports) throws IOException {
        PrivateFiles.deleteTree(layout.state());
        return over(layout, ports);
    }

    /** The same, with what an earlier one left in its databases. */
    public static Arena over(Layout layout, Ports ports) throws IOException {
        PrivateFiles.makeFolder(layout.state());
        Tokens tokens = Tokens.renew(layout, InstantSource.system());
        Postgres postgres = Postgres.start(
                layout,
                ports.postgres(),
                List.of(
                        Service.CRITERIA.label(),
                        Service.OCOP.label(),
                        Service.AWARDS.label(),
                        PLAIN,
                        PgBench.DATABASE));
        return new Arena(layout, ports, tokens, postgres);
    }

    public PgBench pgBench() throws IOException, InterruptedException {
        var bench = new PgBench(ports.postgres(), passwords().of("postgres"));
        bench.prepare();
        return bench;
    }

    /** criteria-service of a checkout, with the province's units on file. */
    public ServerProcess service(Path checkout) throws IOException, InterruptedException {
        var program = new ServiceProgram(new Layout(checkout, layout.state()), Service.CRITERIA);
        Map<String, String> environment = environment().of(Service.CRITERIA);
        ServerProcess started = ServerProcess.start(
                program.jar(), environment, layout.log("criteria"), url().resolve("/v1/units?limit=1"));
        load(Service.CRITERIA, UNITS::equals);
        return started;
    }

    /** ocop-service of a checkout, alone: it follows the units of nobody, and nothing is on file. */
    public ServerProcess ocopService(Path checkout) throws IOException, InterruptedException {
        return alone(Service.OCOP, checkout, "/v1/certificates");
    }

    /**
     * A service of a checkout, alone: it follows the units of nobody, and nothing is on file.
     *
     * @param list that it answers when it is up
     */
    public ServerProcess alone(Service service, Path checkout, String list) throws IOException, InterruptedException {
        var program = new ServiceProgram(new Layout(checkout, layout.state()), service);
        return ServerProcess.start(
                program.jar(),
                environment().of(service),
                layout.log(service.label()),
                url(service).resolve(list + "?limit=1"));
    }

    /**
     * The gateway of a checkout.
     *
     * @param services where those listen that it asks
     * @param port where it listens itself
     */
    public ServerProcess gateway(Path checkout, Ports services, int port) throws IOException, InterruptedException {
        var program = new ServiceProgram(new Layout(checkout, layout.state()), Service.GATEWAY);
        Map<String, String> environment =
                new HashMap<>(new ServiceEnvironment(services, Trust.inKey(tokens), layout).of(Service.GATEWAY));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        URI ready = URI.create("http://127.0.0.1:" + port).resolve("/v1/glossary");
        return ServerProcess.start(program.jar(), environment, layout.log("gateway-" + port), ready);
    }

    private ServiceEnvironment environment() throws IOException {
        return new ServiceEnvironment(ports, Trust.inKey(tokens), layout);
    }

    public URI url(Service service) {
        return ports.url(service);
    }

    /** The database of a service, for whoever may do everything there. */
    public DataSource database(Service service) {
        return postgres.superuser(service.label());
    }

    public URI ocopUrl() {
        return url(Service.OCOP);
    }

    public DataSource ocopDatabase() {
        return database(Service.OCOP);
    }

    public ServerProcess plainWrite() throws IOException, InterruptedException {
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
    public Duration databaseTime() {
        return postgres.postmaster()
                .process()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    public URI url() {
        return ports.url(Service.CRITERIA);
    }

    public String bearer(Role role) throws IOException {
        return "Bearer " + token(role);
    }

    private String token(Role role) throws IOException {
        return Files.readString(Tokens.file(layout, role));
    }

    private Passwords passwords() {
        return new Passwords(layout.secrets());
    }

    /** Everything of the province that criteria-service keeps, but the units, which are on file. */
    public void loadProvince() throws IOException, InterruptedException {
        load(Service.CRITERIA, kind -> !kind.equals(UNITS));
    }

    /** Everything of the province, into all three services. */
    public void loadAll(Terminal terminal) throws IOException, InterruptedException {
        Path data = layout.checkout().resolve("deploy/data/hatinh");
        new DataLoad(layout, ports, token(Role.SYSTEM), terminal).loadWhereEmpty(data);
    }

    /** The service's database, for whoever may do everything there. */
    public DataSource database() {
        return postgres.superuser(Service.CRITERIA.label());
    }

    /** The rules by which ocop-service scores; they need no units. */
    public void loadOcopRules() throws IOException, InterruptedException {
        load(Service.OCOP, RULES::contains);
    }

    /** The rules by which awards-service tells who can be commended; they need no units. */
    public void loadAwardRules() throws IOException, InterruptedException {
        load(Service.AWARDS, AWARD_RULES::contains);
    }

    private void load(Service service, Predicate<String> kinds) throws IOException, InterruptedException {
        Path data = layout.checkout().resolve("deploy/data/hatinh");
        try (HttpClient http = HttpClient.newHttpClient()) {
            var client = new ImportClient(http, ports, token(Role.SYSTEM));
            for (LoadStep step : LoadOrder.of(data).forService(service)) {
                if (kinds.test(step.kind())) {
                    ImportReport report = client.post(step);
                    if (report.refused() > 0) {
                        throw new IOException("%s were not taken: %s".formatted(step.kind(), report));
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
