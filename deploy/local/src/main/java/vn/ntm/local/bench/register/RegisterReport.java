package vn.ntm.local.bench.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ntm.local.bench.arena.Timed;

/** What docs/numbers.md says of the search in a register. */
public record RegisterReport(Register measured) {

    public List<String> lines() {
        var lines = new ArrayList<>(List.of(
                "## " + measured.searched().title(),
                "",
                "%,d %s in 58 provinces (`deploy/bench/%s`); pages of 50, one caller after the other, %s as on a server."
                        .formatted(
                                measured.entries(),
                                measured.searched().entries(),
                                measured.searched().script(),
                                measured.searched().service().module()),
                "Later pages are every tenth of the next six hundred. By hand: the first page in SQL on the facts, with the words as parts of the names.",
                "Asked: p99 below 50 ms, of the first page and of any later one.",
                "",
                "| | first page p50 / p99 ms | later pages p50 / p99 ms | by hand ms |",
                "| --- | --- | --- | --- |"));
        for (Register.Found found : measured.found()) {
            lines.add("| %s | %s | %s | %s |"
                    .formatted(
                            found.search().name(),
                            both(found.first()),
                            found.later().stream()
                                    .map(RegisterReport::both)
                                    .findFirst()
                                    .orElse("–"),
                            number(found.byHand().medianMillis())));
        }
        lines.addAll(List.of(
                "",
                String.format(
                        Locale.ROOT,
                        "The whole of it as comma-separated values took %.1f s; the service kept %d MB before and %d MB after.",
                        measured.exported(),
                        measured.residentBefore(),
                        measured.residentAfter()),
                ""));
        return lines;
    }

    private static String both(Timed timed) {
        return number(timed.medianMillis()) + " / " + number(timed.slowMillis());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }
}
