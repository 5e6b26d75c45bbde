package vn.ntm.local.bench.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.ntm.local.access.Role;
import vn.ntm.local.bench.arena.Arena;
import vn.ntm.local.bench.arena.Caller;
import vn.ntm.local.bench.arena.ServerProcess;
import vn.ntm.local.bench.arena.Timed;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.suite.Ports;

/**
 * What was measured of the scoring of complete dossiers.
 *
 * @param ticks how many ticks their sheets have
 * @param answered how many characters of answers, traces included, they came to
 * @param seconds all of them, one after the other
 * @param processor the processor time that the service spent on all of them
 * @param each one of them
 * @param byHand the sums and averages of the same ticks in SQL, without stars and without traces
 */
public record Scoring(
        int dossiers, long ticks, long answered, double seconds, Duration processor, Timed each, Timed byHand) {

    private static final int DOSSIERS = 1000;

    /** The compiler has come to rest by then, as in a service that is up for a day. */
    static final int WARMING = 3000;

    private static final int SETS = 26;
    private static final int FEW = 5;
    private static final long SEED = 26_2026;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final double NANOS_OF_SECOND = 1e9;
    private static final double NANOS_OF_MILLISECOND = 1e6;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHEETS = "/v1/rule-sets/QD26_2026/score-sheets/";

    public static Scoring measure(Layout layout, Ports ports, Terminal terminal) throws Exception {
        try (Arena arena = Arena.open(layout, ports);
                HttpClient http = asTheGateway();
                ServerProcess service = arena.ocopService(layout.checkout());
                Connection database = arena.ocopDatabase().getConnection()) {
            arena.loadOcopRules();
            var caller = new Caller(http, arena.ocopUrl(), arena.bearer(Role.PROVINCE_OFFICER));
            List<Council> councils = councils(caller);
            terminal.line("%,d dossiers wait for their stars.".formatted(councils.size()));
            Iterator<Council> warming =
                    Stream.generate(() -> councils).flatMap(List::stream).iterator();
            Timed.of(0, WARMING, LONGEST, () -> rated(caller, warming.next()));
            var millis = new double[councils.size()];
            long answered = 0;
            Duration spent = service.processorTime();
            long begun = System.nanoTime();
            for (int i = 0; i < millis.length; i++) {
                long one = System.nanoTime();
                answered += rated(caller, councils.get(i)).length();
                millis[i] = (System.nanoTime() - one) / NANOS_OF_MILLISECOND;
            }
            double seconds = (System.nanoTime() - begun) / NANOS_OF_SECOND;
            Duration processor = service.processorTime().minus(spent);
            fill(database, councils);
            Timed byHand = Timed.of(1, FEW, LONGEST, () -> added(database));
            long ticks = councils.stream()
                    .mapToLong(council -> council.ticks().size())
                    .sum();
            return new Scoring(councils.size(), ticks, answered, seconds, processor, Timed.of(millis), byHand);
        }
    }

    /** In the version of HTTP in which the gateway asks the services. */
    private static HttpClient asTheGateway() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static String rated(Caller caller, Council council) throws IOException, InterruptedException {
        return caller.post(
                SHEETS + council.setNo() + "/_rate", "application/json", BodyPublishers.ofString(council.body()));
    }

    private static List<Council> councils(Caller caller) throws IOException, InterruptedException {
        var forms = new ArrayList<JsonNode>();
        for (int setNo = 1; setNo <= SETS; setNo++) {
            forms.add(JSON.readTree(caller.get(SHEETS + setNo)));
        }
        var chance = new Random(SEED);
        var councils = new ArrayList<Council>();
        for (int dossier = 0; dossier < DOSSIERS; dossier++) {
            int set = dossier % SETS;
            councils.add(Council.of(set + 1, forms.get(set), chance));
        }
        return councils;
    }

    private static void fill(Connection database, List<Council> councils) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("create table bench_tick (dossier integer, member integer, item text, points numeric)");
        }
        try (PreparedStatement insert =
                database.prepareStatement("insert into bench_tick values (?, ?, ?, ?::numeric)")) {
            for (int dossier = 0; dossier < councils.size(); dossier++) {
                for (Council.Tick tick : councils.get(dossier).ticks()) {
                    insert.setInt(1, dossier);
                    insert.setInt(2, tick.member());
                    insert.setString(3, tick.item());
                    insert.setString(4, tick.points());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("analyze bench_tick");
        }
    }

    /** Each member's total, and each item's average. */
    private static int added(Connection database) throws SQLException {
        int rows = 0;
        try (Statement statement = database.createStatement();
                ResultSet sums = statement.executeQuery("""
                        select dossier, member, item, sum(points), avg(points) from bench_tick
                        group by grouping sets ((dossier, member), (dossier, item), (dossier))""")) {
            while (sums.next()) {
                rows++;
            }
        }
        return rows;
    }
}
