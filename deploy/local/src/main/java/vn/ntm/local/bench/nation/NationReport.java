package vn.ntm.local.bench.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ntm.local.bench.arena.Timed;

/** What docs/numbers.md says of a whole country. */
public record NationReport(Nation measured) {

    public List<String> lines() {
        var lines = new ArrayList<>(List.of(
                "## A whole country on file",
                "",
                "10,600 communes, 100,000 recognitions and 8 million values of ten half-years (`deploy/bench/nation.sql`); one caller after the other,",
                "criteria-service as on a server. By hand: a statement that answers the same question, without saying why, by JDBC in the same run.",
                "pgbench -N with one client took %.2f ms for an update."
                        .formatted(measured.pgbench().medianMillis()),
                "",
                "| | p50 ms | p99 ms | by hand p50 ms | asked |",
                "| --- | --- | --- | --- | --- |",
                row("a province's figures of a year, the province alone", measured.ofTheProvinceAlone(), "", "")));
        for (Nation.Answered one : measured.answered()) {
            lines.add(row(one.question().name, one.asked(), number(one.byHand().medianMillis()), one.question().asked));
        }
        var imported = measured.imported();
        lines.add("| the province's figures in the country / alone | %s | | | ≤ 1.5 |"
                .formatted(number(measured.grown())));
        lines.add(row(
                "a boundary change of %d units previewed"
                        .formatted(measured.reform().ending()),
                measured.preview(),
                "",
                "< 1,000 ms"));
        lines.addAll(List.of(
                "",
                String.format(
                        Locale.ROOT,
                        "%,d values were imported from a file in %.1f s, by COPY with the same keys and checks in %.1f s: %.1f times as long (asked: at most 3).",
                        imported.lines(),
                        imported.seconds(),
                        imported.copied(),
                        imported.seconds() / imported.copied()),
                "The service kept %d MB before and %d MB after."
                        .formatted(imported.residentBefore(), imported.residentAfter()),
                exported(measured.exported()),
                ""));
        return lines;
    }

    private static String exported(Exported exported) {
        return String.format(
                Locale.ROOT,
                "%,d values were exported to a file in %.1f s, by COPY of the same question in %.1f s; the service kept %d MB before and %d MB after.",
                exported.lines(),
                exported.seconds(),
                exported.copied(),
                exported.residentBefore(),
                exported.residentAfter());
    }

    private static String row(String name, Timed timed, String byHand, String asked) {
        return "| %s, %d times | %s | %s | %s | %s |"
                .formatted(
                        name, timed.times(), number(timed.medianMillis()), number(timed.slowMillis()), byHand, asked);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }
}
