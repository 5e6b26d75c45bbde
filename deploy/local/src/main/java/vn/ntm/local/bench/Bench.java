package vn.ntm.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.ntm.local.bench.door.Door;
import vn.ntm.local.bench.door.DoorReport;
import vn.ntm.local.bench.eligibility.Eligibility;
import vn.ntm.local.bench.eligibility.EligibilityReport;
import vn.ntm.local.bench.nation.Nation;
import vn.ntm.local.bench.nation.NationReport;
import vn.ntm.local.bench.nightly.Nightly;
import vn.ntm.local.bench.nightly.NightlyReport;
import vn.ntm.local.bench.proof.Verifying;
import vn.ntm.local.bench.register.FilledRegister;
import vn.ntm.local.bench.register.Register;
import vn.ntm.local.bench.register.RegisterReport;
import vn.ntm.local.bench.register.Searched;
import vn.ntm.local.bench.scoring.Scoring;
import vn.ntm.local.bench.scoring.ScoringReport;
import vn.ntm.local.bench.throughput.Throughput;
import vn.ntm.local.bench.throughput.ThroughputReport;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.PrivateFiles;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.suite.Ports;

/** Measures how fast the suite comes up and how big it is, beside what the same machine does at that moment without it. */
@Command(
        name = "deploy/bench/run",
        mixinStandardHelpOptions = true,
        description =
                "Starts the built suite over fresh databases and again over the same, several times, and writes the medians down."
                        + " Durable writes, public reads and the whole country are measured beside pgbench of PostgreSQL, the gateway beside nginx with wrk; all three are taken from the PATH.")
public final class Bench implements Callable<Integer> {

    private static final int FIRST_PORT = 24_080;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many pairs of runs (${DEFAULT-VALUE}).")
    private int runs = 5;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the numbers are written (docs/numbers.md).")
    private @Nullable Path out;

    @Option(
            names = "--before",
            paramLabel = "CHECKOUT",
            description = "A built checkout from before: its public reads are measured beside these.")
    private @Nullable Path before;

    @Option(
            names = "--only",
            paramLabel = "SECTION",
            description = "Prints one section and writes nothing down: ${COMPLETION-CANDIDATES}.")
    private @Nullable Section only;

    @Option(
            names = "--soak",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "How long the gateway is asked without a pause (${DEFAULT-VALUE}).")
    private int soak = 15;

    @Option(
            names = "--certificates",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "How many certificates, or commendations, a register has (${DEFAULT-VALUE}).")
    private int certificates = 1_000_000;

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description = "Keeps the databases of the registers there, and takes them from there if they are.")
    private @Nullable Path keep;

    private final Terminal terminal = Terminal.standard();

    /** Ends the JVM with 0, or 1 if a run failed. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path checkout = Path.of(System.getProperty("ntm.home", "")).toAbsolutePath();
        Path state = checkout.resolve(".run/bench"); // stays, with its logs, if a run fails
        var layout = new Layout(checkout, state);
        var machine = Machine.now();
        if (only != null) {
            section(only, layout).forEach(terminal::line);
            PrivateFiles.deleteTree(state);
            return 0;
        }
        List<String> rates = throughput(layout);
        List<Start> first = new ArrayList<>();
        List<Start> second = new ArrayList<>();
        terminal.line("Warming up (and writing start-up caches where there are none) ...");
        Start warmUp = start(layout, true);
        for (int run = 1; run <= runs; run++) {
            first.add(start(layout, true));
            second.add(start(layout, false));
            terminal.line("run %d: first %d ms, second %d ms"
                    .formatted(run, first.getLast().upMillis(), second.getLast().upMillis()));
        }
        Baseline baseline = Baseline.measure(layout, Ports.freeFrom(FIRST_PORT), runs);
        List<String> report = new ArrayList<>(new Report(machine, warmUp, first, second, baseline).lines());
        report.addAll(rates);
        report.addAll(gateway(layout));
        report.addAll(nation(layout));
        report.addAll(Verifying.measure().lines());
        report.addAll(certificates(layout));
        report.addAll(commendations(layout));
        report.addAll(nightly(layout));
        report.addAll(scoring(layout));
        report.forEach(terminal::line);
        Files.writeString(out == null ? checkout.resolve("docs/numbers.md") : out, String.join("\n", report) + "\n");
        PrivateFiles.deleteTree(state);
        return 0;
    }

    private List<String> section(Section section, Layout layout) throws Exception {
        return switch (section) {
            case THROUGHPUT -> throughput(layout);
            case GATEWAY -> gateway(layout);
            case NATION -> nation(layout);
            case PROOF -> Verifying.measure().lines();
            case REGISTER -> certificates(layout);
            case COMMENDATIONS -> commendations(layout);
            case ELIGIBILITY -> over(Searched.COMMENDATIONS, layout, this::eligibility);
            case NIGHTLY -> nightly(layout);
            case SCORING -> scoring(layout);
        };
    }

    private List<String> throughput(Layout layout) throws Exception {
        return new ThroughputReport(Throughput.measure(layout, Ports.freeFrom(FIRST_PORT), runs, before, terminal))
                .lines();
    }

    private List<String> gateway(Layout layout) throws Exception {
        Duration soaking = Duration.ofMinutes(soak);
        return new DoorReport(Door.measure(layout, Ports.freeFrom(FIRST_PORT), runs, soaking, terminal)).lines();
    }

    private List<String> nation(Layout layout) throws Exception {
        return new NationReport(Nation.measure(layout, Ports.freeFrom(FIRST_PORT), terminal)).lines();
    }

    private List<String> certificates(Layout layout) throws Exception {
        return over(Searched.CERTIFICATES, layout, this::register);
    }

    /** The register, and eligibility over the same: to fill it takes most of the time. */
    private List<String> commendations(Layout layout) throws Exception {
        return over(Searched.COMMENDATIONS, layout, filled -> {
            List<String> lines = new ArrayList<>(register(filled));
            lines.addAll(eligibility(filled));
            return lines;
        });
    }

    private List<String> over(Searched searched, Layout layout, FilledRegister.Measuring<List<String>> measuring)
            throws Exception {
        if (keep == null) {
            PrivateFiles.deleteTree(layout.state());
        }
        var kept = keep == null ? layout : new Layout(layout.checkout(), keep);
        return FilledRegister.measured(searched, kept, Ports.freeFrom(FIRST_PORT), certificates, terminal, measuring);
    }

    private List<String> register(FilledRegister filled) throws Exception {
        return new RegisterReport(Register.measure(filled, terminal)).lines();
    }

    private List<String> eligibility(FilledRegister filled) throws Exception {
        return new EligibilityReport(Eligibility.measure(filled, terminal)).lines();
    }

    private List<String> nightly(Layout layout) throws Exception {
        return new NightlyReport(Nightly.measure(layout, Ports.freeFrom(FIRST_PORT), certificates, terminal)).lines();
    }

    private List<String> scoring(Layout layout) throws Exception {
        return new ScoringReport(Scoring.measure(layout, Ports.freeFrom(FIRST_PORT), terminal)).lines();
    }

    private static Start start(Layout layout, boolean fresh) throws IOException, InterruptedException {
        return Start.measure(layout, Ports.freeFrom(FIRST_PORT), fresh);
    }
}
