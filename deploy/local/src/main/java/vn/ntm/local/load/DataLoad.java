package vn.ntm.local.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/** Sends the province's files to the services that have nothing on file yet. */
public final class DataLoad {

    private static final int SHOWN_REFUSALS = 20;

    private final Layout layout;
    private final Ports ports;
    private final String token;
    private final Terminal terminal;

    /** The token is one of a system's: it may import. */
    public DataLoad(Layout layout, Ports ports, String token, Terminal terminal) {
        this.layout = layout;
        this.ports = ports;
        this.token = token;
        this.terminal = terminal;
    }

    /**
     * Loads what is missing; sending a row again changes nothing, so a load that was cut off is simply done again.
     *
     * @throws LaunchFailure with every refused row's line and reason, if a service refuses a file
     */
    public void loadWhereEmpty(Path folder) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var client = new ImportClient(http, ports, token);
            List<Service> empty = empty(client);
            if (!empty.isEmpty()) {
                Files.writeString(layout.loadMark(), folder.toString());
                load(client, LoadOrder.of(folder), empty);
                Files.delete(layout.loadMark());
            }
        }
    }

    private List<Service> empty(ImportClient client) throws IOException, InterruptedException {
        List<Service> empty = new ArrayList<>();
        boolean cutOff = Files.exists(layout.loadMark());
        for (Service service : Service.withDatabase()) {
            if (cutOff || client.isEmpty(service)) {
                empty.add(service);
            }
        }
        return empty;
    }

    /** Each service gets its files in order while the others get theirs; only the units come to all from criteria. */
    private void load(ImportClient client, LoadOrder order, List<Service> services)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        int rows = 0;
        var units = new Units(client, terminal);
        if (!services.contains(Service.CRITERIA)) {
            units.loadedBefore();
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> loads = services.stream()
                    .map(service -> threads.submit(() -> {
                        try {
                            return load(client, service, order.forService(service), units);
                        } finally {
                            if (service == Service.CRITERIA) {
                                units.over();
                            }
                        }
                    }))
                    .toList();
            for (Future<Integer> load : loads) {
                rows += rows(load);
            }
        }
        terminal.step("loaded %d rows in".formatted(rows), System.nanoTime() - start);
    }

    private static int rows(Future<Integer> load) throws IOException, InterruptedException {
        try {
            return load.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case LaunchFailure failure -> throw failure;
                case IOException broken -> throw broken;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    /** Returns how many rows the service took, or knew already. */
    private int load(ImportClient client, Service service, List<LoadStep> steps, Units units)
            throws IOException, InterruptedException {
        int rows = 0;
        if (service != Service.CRITERIA) {
            units.awaitAt(service);
        }
        for (LoadStep step : steps) {
            long start = System.nanoTime();
            ImportReport report = client.post(step);
            requireTaken(step, report);
            rows += report.rows();
            if (step.kind().equals(Units.KIND)) {
                units.loaded(report.rows());
            }
            terminal.step(
                    "%-9s %-18s %4d rows, %4d new,"
                            .formatted(step.service().label(), step.kind(), report.rows(), report.created()),
                    System.nanoTime() - start);
        }
        return rows;
    }

    private void requireTaken(LoadStep step, ImportReport report) {
        if (report.refused() == 0) {
            return;
        }
        String reasons = report.everyRefusal().stream()
                .limit(SHOWN_REFUSALS)
                .map(refusal -> "  " + refusal.text())
                .collect(Collectors.joining("\n"));
        throw new LaunchFailure(
                ExitCode.DATA_REFUSED,
                "%s refused %s: %d of %d rows, nothing of it was written.%n%s"
                        .formatted(
                                step.service().label(),
                                layout.shown(step.file()),
                                report.refused(),
                                report.rows(),
                                reasons));
    }
}
