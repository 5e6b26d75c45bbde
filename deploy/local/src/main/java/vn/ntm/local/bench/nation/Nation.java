package vn.ntm.local.bench.nation;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.local.access.Role;
import vn.ntm.local.bench.arena.Arena;
import vn.ntm.local.bench.arena.Caller;
import vn.ntm.local.bench.arena.Rate;
import vn.ntm.local.bench.arena.ServerProcess;
import vn.ntm.local.bench.arena.Timed;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.suite.Ports;

/**
 * What was measured over a whole country.
 *
 * @param pgbench simple updates in the same run, with one client
 * @param ofTheProvinceAlone the province's figures before the country was there
 * @param answered with the country on file
 * @param preview of the reform
 */
public record Nation(
        Rate pgbench,
        Timed ofTheProvinceAlone,
        List<Answered> answered,
        Reform reform,
        Timed preview,
        Imported imported,
        Exported exported) {

    private static final int WARMING = 2_000;
    private static final int TIMES = 300;
    private static final int FEW_WARMING = 20;
    private static final int FEW = 20;

    /** @param byHand the same question in SQL */
    record Answered(Question question, Timed asked, Timed byHand) {}

    /**
     * A file of values.
     *
     * @param copied the same rows by COPY, with the same keys and checks
     * @param residentBefore megabytes of the service
     */
    record Imported(long lines, double seconds, double copied, long residentBefore, long residentAfter) {}

    public Nation {
        answered = List.copyOf(answered);
    }

    /** How many times as long a province's figures take when it is not alone. */
    double grown() {
        return answered.stream()
                        .filter(one -> one.question() == Question.PROVINCE)
                        .mapToDouble(one -> one.asked().medianMillis())
                        .sum()
                / ofTheProvinceAlone.medianMillis();
    }

    public static Nation measure(Layout layout, Ports ports, Terminal terminal) throws Exception {
        try (Arena arena = Arena.open(layout, ports);
                HttpClient http = HttpClient.newHttpClient()) {
            Rate pgbench = arena.pgBench().simpleUpdate(1, Duration.ofSeconds(10));
            try (ServerProcess service = arena.service(layout.checkout());
                    Connection database = arena.database().getConnection()) {
                arena.loadProvince();
                var officer = new Caller(http, arena.url(), arena.bearer(Role.PROVINCE_OFFICER));
                Timed alone = Timed.of(WARMING, TIMES, () -> officer.get(Question.PROVINCE.address));
                terminal.line("The province alone: " + alone);
                generate(database, Files.readString(layout.checkout().resolve("deploy/bench/nation.sql")));
                terminal.line("The country is on file.");
                var answered = new ArrayList<Answered>();
                for (Question question : Question.values()) {
                    answered.add(new Answered(
                            question,
                            Timed.of(WARMING, TIMES, () -> officer.get(question.address)),
                            Timed.of(FEW_WARMING, FEW, () -> rows(database, question.sql))));
                    terminal.line(answered.getLast().toString());
                }
                Reform reform = Reform.drafted(database, officer);
                Timed preview = Timed.of(FEW_WARMING, FEW, () -> reform.preview(officer));
                terminal.line("preview of %d units: %s".formatted(reform.ending(), preview));
                Imported imported = told(terminal, imported(layout, database, officer, service));
                Exported exported = told(terminal, Exported.measured(officer, database, service));
                return new Nation(pgbench, alone, answered, reform, preview, imported, exported);
            }
        }
    }

    private static <T> T told(Terminal terminal, T measured) {
        terminal.line(String.valueOf(measured));
        return measured;
    }

    private static void generate(Connection database, String script) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String one : List.of(script.split(";\n"))) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }

    private static int rows(Connection database, String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }

    private static Imported imported(Layout layout, Connection database, Caller officer, ServerProcess service)
            throws IOException, InterruptedException, SQLException {
        ValuesFile file = ValuesFile.written(database, layout.state());
        long before = service.residentMegabytes();
        long begun = System.nanoTime();
        officer.post(ValuesFile.ADDRESS, "text/csv; charset=utf-8", BodyPublishers.ofFile(file.csv()));
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Imported(file.lines(), seconds, file.copiedSeconds(database), before, service.residentMegabytes());
    }
}
