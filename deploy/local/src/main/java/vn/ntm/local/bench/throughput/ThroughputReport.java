package vn.ntm.local.bench.throughput;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import vn.ntm.local.bench.arena.Median;
import vn.ntm.local.bench.arena.Rate;

/** What docs/numbers.md says of writes and reads. */
public record ThroughputReport(Throughput measured) {

    public List<String> lines() {
        var lines = new ArrayList<>(List.of(
                "## Durable writes, and public reads",
                "",
                "%d clients in a closed loop on the same two processors as the service and PostgreSQL; criteria-service as on a server: both"
                        .formatted(Throughput.CLIENTS),
                "compilers, a heap of 256 MB. Warmed up until two windows of %d s agree, then %d s each; in each round every arm once, medians of %d rounds."
                        .formatted(
                                Throughput.WARMING.toSeconds(),
                                Throughput.WINDOW.toSeconds(),
                                measured.trusted().size()),
                "The write is a move of a programme year: token, authorisation, key, version, act, one row superseded, one added, four rows of the",
                "journal and its seal, the kept answer. The plain write is the same without what makes it trusted (`deploy/bench/plain-write`).",
                "",
                "| | per second | p50 / p99 ms | asked |",
                "| --- | --- | --- | --- |",
                row("pgbench -N, simple update", measured.pgbench(), ""),
                row("plain write", measured.plain(), ""),
                row("trusted write", measured.trusted(), ""),
                ratio("trusted write / pgbench -N", measured.trusted(), measured.pgbench(), "≥ 0.5"),
                ratio("trusted write / plain write", measured.trusted(), measured.plain(), "> 0.65"),
                row("public read of one unit, with its ETag", measured.reads(), "")));
        if (!measured.readsBefore().isEmpty()) {
            lines.add(row("the same before there were tokens, acts and audit", measured.readsBefore(), ""));
            lines.add(ratio("now / before", measured.reads(), measured.readsBefore(), "≥ 0.9"));
        }
        lines.add("");
        return lines;
    }

    private static String row(String name, List<Rate> rates, String asked) {
        double slow = median(rates, Rate::slowMillis).value();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f / %s | %s |",
                name,
                median(rates, Rate::perSecond).shown("%,.0f"),
                median(rates, Rate::medianMillis).value(),
                Double.isNaN(slow) ? "–" : String.format(Locale.ROOT, "%.2f", slow),
                asked);
    }

    private static String ratio(String name, List<Rate> rates, List<Rate> baseline, String asked) {
        return String.format(
                Locale.ROOT,
                "| **%s** | **%.2f** | | %s |",
                name,
                median(rates, Rate::perSecond).value()
                        / median(baseline, Rate::perSecond).value(),
                asked);
    }

    private static Median median(List<Rate> rates, ToDoubleFunction<Rate> figure) {
        return Median.of(rates.stream().map(figure::applyAsDouble).toList());
    }
}
