package vn.ntm.local.bench.nightly;

import java.util.List;
import java.util.Locale;

/** What docs/numbers.md says of the nightly pass. */
public record NightlyReport(Nightly measured) {

    public List<String> lines() {
        return List.of(
                "## The nightly pass over the certificates",
                "",
                "%,d certifications (`deploy/bench/register.sql`), one statement each time, ocop-service as on a server."
                        .formatted(measured.certificates()),
                "Asked: below 30 s, safe to run twice and on several replicas.",
                "",
                "| | notices filed | seconds |",
                "| --- | --- | --- |",
                row("a night", measured.night()),
                row("again", measured.again()),
                row("the first time, of a long past", measured.first()),
                String.format(
                        Locale.ROOT,
                        "| as many rows by hand in a plain table, without facts and journal | %,d | %.1f |",
                        measured.first().filed(),
                        measured.plain()),
                "",
                String.format(
                        Locale.ROOT, "The forecast of four years for all of them took %.1f s.", measured.forecast()),
                "");
    }

    private static String row(String name, Nightly.Pass pass) {
        return String.format(Locale.ROOT, "| %s | %,d | %.1f |", name, pass.filed(), pass.seconds());
    }
}
