package vn.ntm.local.bench;

import java.io.IOException;
import java.io.StringReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import vn.ntm.local.bench.arena.Median;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.PrivateFiles;
import vn.ntm.local.load.LoadOrder;
import vn.ntm.local.load.LoadStep;
import vn.ntm.local.postgres.Postgres;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.ServiceProgram;

/**
 * What the same machine does without the suite: an empty JVM, and the same lines put into a plain table of the same PostgreSQL.
 *
 * @param jvmMillis a JVM that only prints its version, with a service's collector and compiler
 * @param insertMillis one JDBC batch and one transaction a file
 * @param copyMillis one COPY and one transaction a file
 */
record Baseline(long rows, Median jvmMillis, Median insertMillis, Median copyMillis) {

    static Baseline measure(Layout layout, Ports ports, int runs)
            throws IOException, InterruptedException, SQLException {
        List<List<String>> files = files(layout.checkout().resolve("deploy/data/hatinh"));
        var jvm = new Median();
        var insert = new Median();
        var copy = new Median();
        PrivateFiles.deleteTree(layout.state());
        PrivateFiles.makeFolder(layout.state());
        try (Postgres postgres = Postgres.start(layout, ports.postgres(), List.of("plain"));
                Connection connection = postgres.superuser("plain").getConnection()) {
            connection.setAutoCommit(false);
            for (int run = 0; run < runs; run++) {
                jvm.add((double) emptyJvm());
                insert.add((double) into(connection, files, Baseline::insert));
                copy.add((double) into(connection, files, Baseline::copy));
            }
        }
        return new Baseline(files.stream().mapToLong(List::size).sum(), jvm, insert, copy);
    }

    private interface Way {
        void write(Connection connection, List<String> lines) throws SQLException, IOException;
    }

    private static List<List<String>> files(Path data) throws IOException {
        List<List<String>> files = new ArrayList<>();
        for (LoadStep step : LoadOrder.of(data).steps()) {
            List<String> lines = Files.readAllLines(step.file());
            files.add(lines.stream().skip(1).toList());
        }
        return files;
    }

    private static long emptyJvm() throws IOException, InterruptedException {
        long start = System.nanoTime();
        new ProcessBuilder(ServiceProgram.java().toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--version")
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start()
                .waitFor();
        return millisSince(start);
    }

    private static long into(Connection connection, List<List<String>> files, Way way)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS plain");
            statement.execute("CREATE TABLE plain (line integer NOT NULL, content text NOT NULL)");
            connection.commit();
        }
        long start = System.nanoTime();
        for (List<String> lines : files) {
            way.write(connection, lines);
            connection.commit();
        }
        return millisSince(start);
    }

    private static void insert(Connection connection, List<String> lines) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO plain VALUES (?, ?)")) {
            for (int line = 0; line < lines.size(); line++) {
                insert.setInt(1, line);
                insert.setString(2, lines.get(line));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void copy(Connection connection, List<String> lines) throws SQLException, IOException {
        var text = new StringBuilder();
        for (int line = 0; line < lines.size(); line++) {
            text.append(line)
                    .append('\t')
                    .append(lines.get(line).replace("\\", "\\\\").replace("\t", " "))
                    .append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY plain FROM STDIN", new StringReader(text.toString()));
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
