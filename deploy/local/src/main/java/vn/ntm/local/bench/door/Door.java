package vn.ntm.local.bench.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.ntm.local.access.Role;
import vn.ntm.local.bench.arena.Arena;
import vn.ntm.local.bench.arena.Caller;
import vn.ntm.local.bench.arena.Nginx;
import vn.ntm.local.bench.arena.Rate;
import vn.ntm.local.bench.arena.ServerProcess;
import vn.ntm.local.bench.arena.Wrk;
import vn.ntm.local.bench.arena.WrkQuestion;
import vn.ntm.local.bench.arena.WrkQuestion.EachInstant;
import vn.ntm.local.bench.arena.WrkQuestion.Same;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/**
 * What was measured at the gateway.
 *
 * @param rates of each round
 * @param bytes how long the summary is
 * @param crowd what many connections that ask nothing cost
 * @param leavers how soon the next is answered after many left
 * @param soak what the gateway keeps in memory after so long
 */
public record Door(Map<Arm, List<Rate>> rates, int bytes, Crowd crowd, Leavers leavers, Soak soak) {

    static final int MANY = 64;
    static final int FEW = 8;
    static final Duration WINDOW = Duration.ofSeconds(10);
    static final String SUMMARY = "/v1/provincial-summaries/2023";

    public static Door measure(Layout layout, Ports ports, int rounds, Duration soaking, Terminal terminal)
            throws Exception {
        Map<Arm, List<Rate>> rates = new EnumMap<>(Arm.class);
        Path checkout = layout.checkout();
        try (Arena arena = Arena.open(layout, ports);
                ServerProcess _ = arena.alone(Service.CRITERIA, checkout, "/v1/units");
                ServerProcess ocop = arena.alone(Service.OCOP, checkout, "/v1/certificates");
                ServerProcess _ = arena.alone(Service.AWARDS, checkout, "/v1/commendations");
                HttpClient http = HttpClient.newHttpClient()) {
            arena.loadAll(terminal);
            Instant loaded = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
            Ports beside = ports.next();
            var baselines = new Baselines(layout.state().resolve("nginx"), beside);
            try (ServerProcess gateway = arena.gateway(checkout, ports, ports.of(Service.GATEWAY));
                    ServerProcess _ = arena.gateway(checkout, beside, beside.identity())) {
                HttpResponse<String> summary = summary(http, ports, loaded);
                var caller = new Caller(http, ports.url(Service.CRITERIA), arena.bearer(Role.SYSTEM));
                try (Nginx _ = baselines.start(ports, summary.body(), caller, loaded)) {
                    var round = new Round(new Wrk(layout.state()), ports, baselines, beside, loaded, summary);
                    for (int number = 1; number <= rounds; number++) {
                        round.measure(rates, terminal);
                    }
                    Crowd crowd = Crowd.measure(gateway, ports.of(Service.GATEWAY), SUMMARY + "?knownAt=" + loaded);
                    terminal.line("crowd: " + crowd);
                    Leavers leavers = Leavers.measure(ocop, http, ports.url(Service.GATEWAY));
                    terminal.line("leavers: " + leavers);
                    Soak soak =
                            Soak.measure(gateway, new Wrk(layout.state()), ports.url(Service.GATEWAY), loaded, soaking);
                    return new Door(rates, summary.body().getBytes(UTF_8).length, crowd, leavers, soak);
                }
            }
        }
    }

    /** The whole one; the first who asks services that have just come up may wait too long for a part. */
    private static HttpResponse<String> summary(HttpClient http, Ports ports, Instant knownAt)
            throws IOException, InterruptedException {
        URI address = ports.url(Service.GATEWAY).resolve(SUMMARY + "?knownAt=" + knownAt);
        String said = "";
        for (int times = 0; times < 30; times++) {
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            if (answer.statusCode() == 200
                    && answer.headers().firstValue("ETag").isPresent()) {
                return answer;
            }
            said = answer.body();
        }
        throw new IOException(said);
    }

    /** Each arm once, so that what else the machine does meets them alike. */
    private record Round(
            Wrk wrk, Ports ports, Baselines baselines, Ports beside, Instant loaded, HttpResponse<String> summary) {

        void measure(Map<Arm, List<Rate>> rates, Terminal terminal) throws IOException, InterruptedException {
            for (Arm arm : Arm.values()) {
                Rate rate = wrk.settled(server(arm), question(arm), connections(arm), WINDOW);
                rates.computeIfAbsent(arm, _ -> new ArrayList<>()).add(rate);
                terminal.line("%s: %s".formatted(arm, rate));
            }
        }

        private URI server(Arm arm) {
            return switch (arm) {
                case STATIC, PASSED -> baselines.url();
                case ROUTED, COMPOSED_OF_FILES -> URI.create("http://127.0.0.1:" + beside.identity());
                case KEPT, UNCHANGED, READ_ROUTED, COMPOSED -> ports.url(Service.GATEWAY);
                case READ, FIGURES_OF_CRITERIA -> ports.url(Service.CRITERIA);
                case FIGURES_OF_OCOP -> ports.url(Service.OCOP);
                case FIGURES_OF_AWARDS -> ports.url(Service.AWARDS);
            };
        }

        private WrkQuestion question(Arm arm) {
            String settled = SUMMARY + "?knownAt=" + loaded;
            return switch (arm) {
                case STATIC -> new Same(Baselines.SUMMARY);
                case KEPT -> new Same(settled);
                case UNCHANGED ->
                    new Same(
                            settled,
                            Map.of(
                                    "If-None-Match",
                                    summary.headers().firstValue("ETag").orElseThrow()));
                case PASSED, ROUTED, READ_ROUTED -> new Same("/criteria" + Baselines.UNIT);
                case READ -> new Same(Baselines.UNIT);
                case COMPOSED_OF_FILES, COMPOSED -> new EachInstant(SUMMARY + "?knownAt=", loaded);
                case FIGURES_OF_CRITERIA, FIGURES_OF_OCOP, FIGURES_OF_AWARDS ->
                    new EachInstant("/v1/figures?year=2023&validOn=2023-12-31&knownAt=", loaded);
            };
        }

        private static int connections(Arm arm) {
            return switch (arm) {
                case STATIC, KEPT, UNCHANGED, PASSED, ROUTED, COMPOSED_OF_FILES -> MANY;
                case READ, READ_ROUTED, FIGURES_OF_CRITERIA, FIGURES_OF_OCOP, FIGURES_OF_AWARDS, COMPOSED -> FEW;
            };
        }
    }
}
