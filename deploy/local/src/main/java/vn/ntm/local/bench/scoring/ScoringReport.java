package vn.ntm.local.bench.scoring;

import java.util.List;
import java.util.Locale;

/** What docs/numbers.md says of the scoring. */
public record ScoringReport(Scoring measured) {

    private static final double CHARACTERS_OF_MILLION = 1e6;
    private static final double MILLIS_OF_SECOND = 1000.0;

    public List<String> lines() {
        return List.of(
                "## Scoring",
                "",
                String.format(
                        Locale.ROOT,
                        "%,d complete dossiers over all 26 sheets × %d members (%,d ticks), each asked about in one request: read, checked, rated and answered",
                        measured.dossiers(),
                        Council.MEMBERS,
                        measured.ticks()),
                String.format(
                        Locale.ROOT,
                        "with its whole trace (%.1f million characters in all), one caller after the other, after %,d that are not counted. By hand: the sums and",
                        measured.answered() / CHARACTERS_OF_MILLION,
                        Scoring.WARMING),
                "averages of the same ticks in one SQL statement, without stars and without traces.",
                "",
                "| | all | processor of the service | one p50 / p99 ms | asked |",
                "| --- | --- | --- | --- | --- |",
                String.format(
                        Locale.ROOT,
                        "| through the API | %.2f s | %.2f s | %.2f / %.2f | < 2 s |",
                        measured.seconds(),
                        measured.processor().toMillis() / MILLIS_OF_SECOND,
                        measured.each().medianMillis(),
                        measured.each().slowMillis()),
                String.format(
                        Locale.ROOT,
                        "| baseline: by hand in SQL | %.2f s | | | |",
                        measured.byHand().medianMillis() / MILLIS_OF_SECOND),
                "");
    }
}
