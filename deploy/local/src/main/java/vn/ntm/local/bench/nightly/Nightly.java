package vn.ntm.local.bench.nightly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import vn.ntm.local.access.Role;
import vn.ntm.local.bench.arena.Arena;
import vn.ntm.local.bench.arena.Caller;
import vn.ntm.local.bench.arena.ServerProcess;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.suite.Ports;

/**
 * What was measured of the nightly pass.
 *
 * @param certificates how many there are
 * @param first over a register of which nothing was ever reminded: as much of the past as one pass files
 * @param again when nothing is left to file, as on the replicas that come after
 * @param night when the notices of one day are to be filed
 * @param plain the seconds of as many rows as the first pass filed, by hand into a plain table
 * @param forecast the seconds of the forecast of four years for the whole country
 */
public record Nightly(int certificates, Pass first, Pass again, Pass night, double plain, double forecast) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RUN = "/v1/certificate-notices/_run";
    private static final String WHY = "{\"reason\":\"bench\"}";
    private static final double NANOS_OF_SECOND = 1e9;

    /** Those that were filed on the last day are forgotten, as if it had not come yet. */
    private static final String A_DAY_BEFORE = """
            delete from certificate_notice
            where due_on = (select max(due_on) from certificate_notice where kind = 'EXPIRED')""";

    /** @param filed how many notices it filed */
    record Pass(long filed, double seconds) {}

    public static Nightly measure(Layout layout, Ports ports, int certificates, Terminal terminal) throws Exception {
        try (Arena arena = Arena.open(layout, ports);
                HttpClient http = HttpClient.newHttpClient();
                ServerProcess _ = arena.ocopService(layout.checkout());
                Connection database = arena.ocopDatabase().getConnection()) {
            generate(database, layout.checkout().resolve("deploy/bench"), certificates);
            terminal.line("%,d certificates are on file.".formatted(certificates));
            var caller = new Caller(http, arena.ocopUrl(), arena.bearer(Role.SYSTEM));
            Pass first = pass(caller);
            rest(caller);
            Pass again = pass(caller);
            forget(database);
            Pass night = pass(caller);
            double plain = seconds(() -> byHand(database, first.filed()));
            double forecast = seconds(() -> caller.get("/v1/certificate-forecasts?years=4"));
            return new Nightly(certificates, first, again, night, plain, forecast);
        }
    }

    private static Pass pass(Caller caller) throws Exception {
        long begun = System.nanoTime();
        JsonNode answer = JSON.readTree(caller.post(RUN, "application/json", BodyPublishers.ofString(WHY)));
        return new Pass(answer.path("filed").asLong(), (System.nanoTime() - begun) / NANOS_OF_SECOND);
    }

    private static boolean byHand(Connection database, long rows) throws SQLException {
        return executed(database, """
                insert into plain_notice
                select certification_id, 'EXPIRED', expires_on from certification
                where superseded_at is null and expires_on is not null order by expires_on limit %d""".formatted(rows));
    }

    /** The whole past is on file afterwards. */
    private static void rest(Caller caller) throws Exception {
        while (pass(caller).filed() > 0) {
            // as long as one pass leaves something
        }
    }

    private static double seconds(Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        work.call();
        return (System.nanoTime() - begun) / NANOS_OF_SECOND;
    }

    /** What the service itself could not: facts stay, but for this one measurement. */
    private static void forget(Connection database) throws SQLException {
        executed(database, "set session_replication_role = replica");
        executed(database, A_DAY_BEFORE);
        executed(database, "reset session_replication_role");
    }

    private static void generate(Connection database, Path folder, int certificates) throws IOException, SQLException {
        String register =
                Files.readString(folder.resolve("register.sql")).replace("${entries}", Integer.toString(certificates));
        for (String script : List.of(register, Files.readString(folder.resolve("nightly.sql")))) {
            for (String one : List.of(script.split(";\n"))) {
                if (!one.isBlank()) {
                    executed(database, one);
                }
            }
        }
    }

    private static boolean executed(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            return statement.execute(sql);
        }
    }
}
