package vn.ntm.local.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.ntm.local.access.Passwords;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.postgres.Postgres;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/** Checks the audit of the services by their databases alone: no service need run, and none is believed. */
@Command(
        name = "deploy/verify-audit",
        mixinStandardHelpOptions = true,
        description =
                "Follows each service's chain of audit entries, compares every fact with it, and says where something"
                        + " was edited, removed, put in or reordered. Remembers the end of each chain, so that the next check sees"
                        + " if entries were cut off.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is as it was written",
            "1:something was tampered with",
            "2:wrong options",
            "5:a database does not answer"
        })
public final class VerifyAudit implements Callable<Integer> {

    private static final int TAMPERED = 1;
    private static final int NO_DATABASE = 5;

    @Option(names = "--service", paramLabel = "NAME", description = "Only this service: criteria, ocop or awards.")
    private @Nullable String service;

    @Option(
            names = "--port-base",
            paramLabel = "PORT",
            defaultValue = "${env:NTM_PORT_BASE:-8080}",
            description = "The first port of a suite on this machine; its PostgreSQL is 9 above (${DEFAULT-VALUE}).")
    private int portBase = Ports.DEFAULT_BASE;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            defaultValue = "${env:NTM_STATE}",
            description = "Where the suite's passwords are kept (.run of the checkout).")
    private @Nullable Path state;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The JDBC address of a database elsewhere; user and password from PGUSER and PGPASSWORD.")
    private @Nullable String url;

    @Option(
            names = "--anchors",
            paramLabel = "FOLDER",
            description = "Where the ends of the chains are kept (audit-anchors of the state folder).")
    private @Nullable Path anchors;

    private final Terminal terminal = Terminal.standard();

    /** Ends the JVM with one of the exit codes that the help lists. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new VerifyAudit()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path checkout = Path.of(System.getProperty("ntm.home", ""));
        var layout = new Layout(checkout, state == null ? checkout.resolve(".run") : state);
        Path folder = anchors == null ? layout.state().resolve("audit-anchors") : anchors;
        int exitCode = 0;
        for (Service each : Service.withDatabase()) {
            if (service == null || service.equals(each.label())) {
                exitCode = Math.max(exitCode, verify(each, layout, folder.resolve(each.label())));
            }
        }
        return exitCode;
    }

    private int verify(Service each, Layout layout, Path anchor) throws IOException {
        try (Connection connection = connect(each, layout)) {
            Verdict verdict = verdict(connection, Anchor.read(anchor).orElse(null));
            verdict.findings().forEach(finding -> terminal.line(each.label() + " " + finding));
            if (!verdict.findings().isEmpty()) {
                return TAMPERED;
            }
            verdict.end().write(anchor);
            terminal.line("%s: %d entries are as they were written; the chain ends in %s"
                    .formatted(
                            each.label(),
                            verdict.end().position(),
                            verdict.end().chainHash()));
            return 0;
        } catch (SQLException unreachable) {
            terminal.line("%s: its database does not answer: %s".formatted(each.label(), unreachable.getMessage()));
            return NO_DATABASE;
        }
    }

    /** Reads everything at one moment, and leaves the connection as it was. */
    public static Verdict verdict(Connection connection, @Nullable Anchor anchor) throws SQLException {
        ChainCheck.Result chain = ChainCheck.of(connection, anchor);
        List<String> findings = new ArrayList<>(chain.findings());
        findings.addAll(ContentCheck.of(connection));
        findings.addAll(ValuesCheck.of(connection));
        return new Verdict(findings, chain.end());
    }

    private Connection connect(Service each, Layout layout) throws SQLException, IOException {
        Connection connection;
        if (url == null) {
            String role = Postgres.application(each.label());
            connection = DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:%d/%s".formatted(new Ports(portBase).postgres(), each.label()),
                    role,
                    password(layout, role));
        } else {
            connection = DriverManager.getConnection(url, System.getenv("PGUSER"), System.getenv("PGPASSWORD"));
        }
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        return connection;
    }

    private static String password(Layout layout, String role) throws SQLException, IOException {
        Path file = new Passwords(layout.secrets()).file(role);
        if (!Files.exists(file)) {
            throw new SQLException(
                    "there is no password in " + layout.shown(file) + ": name the suite's --state, or a --url");
        }
        return Files.readString(file);
    }

    /**
     * What was found.
     *
     * @param end of the chain
     */
    public record Verdict(List<String> findings, Anchor end) {}
}
