package vn.ntm.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.ntm.local.bench.Start.Load;
import vn.ntm.local.bench.arena.Median;
import vn.ntm.local.suite.Service;

/** What docs/numbers.md says. */
record Report(Machine machine, Start warmUp, List<Start> first, List<Start> second, Baseline baseline) {

    private static final double KILOBYTES_OF_MEGABYTE = 1024.0;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(preface());
        lines.addAll(starts());
        lines.addAll(load());
        return lines;
    }

    private List<String> preface() {
        return List.of(
                "# How fast, how big",
                "",
                "Written by `deploy/bench/run`; medians of %d runs, least and most in brackets."
                        .formatted(first.size()),
                "",
                "%s, %d processors, %s of memory, %s, JDK %s."
                        .formatted(
                                machine.processor(),
                                machine.processors(),
                                machine.memory(),
                                machine.system(),
                                machine.java()),
                "Load average of the minute before: %.1f. With other work on the machine the times are longer, and only the ratios to the"
                        .formatted(machine.busy()),
                "baseline of the same run hold. The suite as a whole runs as `deploy/run` starts it: quick compiler, small heaps; a service that"
                        + " is measured alone has both compilers and 256 MB. `fsync` is on.",
                "");
    }

    private List<String> starts() {
        List<String> lines = new ArrayList<>(List.of(
                "## From the call to the printed summary",
                "",
                "Everything is built; the check for stale artefacts is part of the time.",
                "",
                "| | first run, with the data | second run | asked |",
                "| --- | --- | --- | --- |",
                "| summary printed (s) | %s | %s | < 20 |"
                        .formatted(
                                of(first, start -> start.upMillis() / 1000.0, "%.1f"),
                                of(second, start -> start.upMillis() / 1000.0, "%.1f"))));
        for (String program : List.of("PostgreSQL", "criteria", "ocop", "awards", "gateway")) {
            lines.add("| %s ready (s) | %s | %s | %s |"
                    .formatted(
                            program,
                            of(first, start -> start.readySeconds(program), "%.2f"),
                            of(second, start -> start.readySeconds(program), "%.2f"),
                            program.equals("PostgreSQL") ? "" : "< 1.5"));
        }
        lines.add("| baseline: an empty JVM, start to end (ms) | %s | | |"
                .formatted(baseline.jvmMillis().shown("%.0f")));
        lines.addAll(memory());
        lines.add("");
        lines.add(warmUp.caches()
                .map(
                        "The first run after a build also writes the start-up caches, once; here that took %s s."
                                ::formatted)
                .orElse("The start-up caches were there already; the first run after a build also writes them, once."));
        lines.add("");
        return lines;
    }

    private List<String> memory() {
        List<String> lines = new ArrayList<>();
        for (Service service : Service.values()) {
            lines.add("| %s resident (MB) | %s | %s | |"
                    .formatted(
                            service.label(),
                            of(first, start -> megabytes(start, service), "%.0f"),
                            of(second, start -> megabytes(start, service), "%.0f")));
        }
        lines.add("| all four resident (MB) | %s | %s | < 900 |"
                .formatted(of(first, Report::megabytes, "%.0f"), of(second, Report::megabytes, "%.0f")));
        return lines;
    }

    private List<String> load() {
        List<String> lines = new ArrayList<>(List.of(
                "## Imports",
                "",
                "Through the public endpoints, the three services side by side; each row is checked, filed with its source and known from then on.",
                "",
                "| file | rows | ms | rows per second |",
                "| --- | --- | --- | --- |"));
        first.getFirst().files().forEach((file, load) -> {
            Median millis = median(first, start -> 1000 * seconds(start, file));
            lines.add("| %s | %d | %s | %.0f |"
                    .formatted(
                            file, load.rows(), millis.shown("%.0f"), 1000 * load.rows() / Math.max(1, millis.value())));
        });
        int rows = first.getFirst().loaded().rows();
        Median whole = median(first, start -> 1000 * start.loaded().seconds());
        lines.add(row("**all** (asked: < 5000 ms)", rows, whole));
        lines.add(row("baseline: JDBC batches into a plain table", baseline.rows(), baseline.insertMillis()));
        lines.add(row("baseline: COPY into a plain table", baseline.rows(), baseline.copyMillis()));
        return lines;
    }

    private static String row(String name, long rows, Median millis) {
        return "| %s | %d | %s | %.0f |"
                .formatted(name, rows, millis.shown("%.0f"), 1000 * rows / Math.max(1, millis.value()));
    }

    private static double seconds(Start start, String file) {
        Load load = start.files().get(file);
        return load == null ? 0 : load.seconds();
    }

    private static double megabytes(Start start, Service service) {
        return start.residentKilobytes().getOrDefault(service, 0L) / KILOBYTES_OF_MEGABYTE;
    }

    private static double megabytes(Start start) {
        return start.residentKilobytes().values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                / KILOBYTES_OF_MEGABYTE;
    }

    private static String of(List<Start> starts, ToDoubleFunction<Start> measure, String format) {
        return median(starts, measure).shown(format);
    }

    private static Median median(List<Start> starts, ToDoubleFunction<Start> measure) {
        return Median.of(starts.stream().map(measure::applyAsDouble).toList());
    }
}
