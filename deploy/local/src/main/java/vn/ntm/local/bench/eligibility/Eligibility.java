package vn.ntm.local.bench.eligibility;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import vn.ntm.local.bench.arena.Caller;
import vn.ntm.local.bench.arena.Timed;
import vn.ntm.local.bench.register.FilledRegister;
import vn.ntm.local.home.Terminal;

/**
 * What was measured of the eligibility of nominations.
 *
 * @param awards how many past awards there are
 * @param bulk requests about as many nominations as one may ask about, each about others
 * @param each requests about one nomination, with every rule explained
 * @param read plain reads of past awards, as many as a request of the first kind has nominations
 * @param readMillis all of these reads, one after the other
 */
public record Eligibility(int awards, Told bulk, Told each, Timed read, double readMillis) {

    /** As many as one request may ask about. */
    static final int TOGETHER = 10_000;

    static final int BULKS = 3;

    /** The compiler has come to rest by then, as in a service that is up for a day. */
    static final int WARMING = 1000;

    private static final int TIMES = 200;
    private static final int ASKED = (1 + BULKS) * TOGETHER + WARMING + TIMES;
    private static final double NANOS_OF_MILLISECOND = 1e6;

    /** Everything generated had happened by then, and the rules of the day are on file. */
    private static final String DAY = "2026-09-01";

    /** A prime: each award is read once, far from the one before. */
    private static final long STRIDE = 7919;

    /**
     * What requests were told.
     *
     * @param characters of all answers together
     */
    record Told(Timed requests, Verdicts verdicts, long characters) {}

    public static Eligibility measure(FilledRegister register, Terminal terminal) throws Exception {
        register.fill("eligibility.sql", Map.of("asked", ASKED));
        register.arena().loadAwardRules();
        List<String> nominations = nominations(register.database());
        terminal.line("%,d nominations are to be asked about.".formatted(nominations.size()));
        Caller caller = register.caller();
        int bulks = (1 + BULKS) * TOGETHER;
        told(caller, nominations.subList(0, TOGETHER), TOGETHER);
        Told bulk = told(caller, nominations.subList(TOGETHER, bulks), TOGETHER);
        told(caller, nominations.subList(bulks, bulks + WARMING), 1);
        Told each = told(caller, nominations.subList(bulks + WARMING, ASKED), 1);
        double[] read = read(register.database(), register.entries());
        return new Eligibility(
                register.entries(),
                bulk,
                each,
                Timed.of(read),
                DoubleStream.of(read).sum());
    }

    /** @param together how many of the nominations are asked about in one request */
    private static Told told(Caller caller, List<String> nominations, int together)
            throws IOException, InterruptedException {
        var millis = new double[nominations.size() / together];
        var verdicts = Verdicts.NONE;
        long characters = 0;
        for (int request = 0; request < millis.length; request++) {
            String question = question(nominations.subList(request * together, (request + 1) * together));
            long begun = System.nanoTime();
            String answer = caller.post(
                    "/v1/award-eligibilities/_check", "application/json", BodyPublishers.ofString(question));
            millis[request] = (System.nanoTime() - begun) / NANOS_OF_MILLISECOND;
            verdicts = verdicts.plus(answer, together);
            characters += answer.length();
        }
        return new Told(Timed.of(millis), verdicts, characters);
    }

    /** Of many the answer may have only what forbids. */
    private static String question(List<String> nominations) {
        return "{\"nominations\":[%s],\"validOn\":\"%s\",\"show\":\"%s\"}"
                .formatted(String.join(",", nominations), DAY, nominations.size() > 1 ? "FORBIDDING" : "ALL");
    }

    private static List<String> nominations(Connection database) throws SQLException {
        List<String> nominations = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select question from bench_nomination order by number")) {
            while (rows.next()) {
                nominations.add(rows.getString(1));
            }
        }
        return nominations;
    }

    /** How many milliseconds it takes to read a past award by its primary key, many times. */
    private static double[] read(Connection database, int awards) throws SQLException {
        var millis = new double[TOGETHER];
        try (PreparedStatement award =
                database.prepareStatement("select * from commendation where row_id = md5('row' || ?)::uuid")) {
            for (int at = 0; at < millis.length; at++) {
                long begun = System.nanoTime();
                award.setString(1, Long.toString(at * STRIDE % awards));
                try (ResultSet row = award.executeQuery()) {
                    if (!row.next()) {
                        throw new SQLException("An award is not there");
                    }
                }
                millis[at] = (System.nanoTime() - begun) / NANOS_OF_MILLISECOND;
            }
        }
        return millis;
    }
}
