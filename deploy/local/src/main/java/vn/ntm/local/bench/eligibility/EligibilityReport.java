package vn.ntm.local.bench.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ntm.local.bench.arena.Timed;

/** What docs/numbers.md says of eligibility. */
public record EligibilityReport(Eligibility measured) {

    private static final double BULK_SECONDS = 10;
    private static final double ONE_MILLIS = 30;
    private static final double MILLIS_OF_SECOND = 1000;
    private static final double CHARACTERS_OF_MILLION = 1e6;

    public List<String> lines() {
        var lines = new ArrayList<>(preface());
        lines.addAll(table());
        lines.addAll(List.of(
                "",
                told("Of those in large requests", measured.bulk()),
                told("Of those asked about alone", measured.each()),
                ""));
        return lines;
    }

    private List<String> preface() {
        return List.of(
                "## Who can be commended",
                "",
                "%,d nominations in one request against %,d past awards (`deploy/bench/commendations.sql`, `deploy/bench/eligibility.sql`), %d times, each time others,"
                        .formatted(
                                Eligibility.TOGETHER,
                                measured.awards(),
                                measured.bulk().requests().times()),
                "after one request that is not counted; then %d requests about one nomination, every rule explained, after %,d. One caller after the other, awards-service as on a"
                        .formatted(measured.each().requests().times(), Eligibility.WARMING),
                "server, every answer kept under its idempotency key. By hand: past awards read by their primary key, one after the other.",
                "");
    }

    private List<String> table() {
        Timed bulk = measured.bulk().requests();
        Timed each = measured.each().requests();
        return List.of(
                "| | p50 | p99, or the slowest | asked |",
                "| --- | --- | --- | --- |",
                String.format(
                        Locale.ROOT,
                        "| %,d nominations in one request (s) | %.2f | %.2f | < %s |",
                        Eligibility.TOGETHER,
                        bulk.medianMillis() / MILLIS_OF_SECOND,
                        bulk.slowMillis() / MILLIS_OF_SECOND,
                        asked(BULK_SECONDS, bulk.slowMillis() / MILLIS_OF_SECOND)),
                String.format(
                        Locale.ROOT,
                        "| baseline: %,d past awards by hand (s) | %.2f | | |",
                        Eligibility.TOGETHER,
                        measured.readMillis() / MILLIS_OF_SECOND),
                String.format(
                        Locale.ROOT,
                        "| one nomination (ms) | %.2f | %.2f | < %s |",
                        each.medianMillis(),
                        each.slowMillis(),
                        asked(ONE_MILLIS, each.slowMillis())),
                String.format(
                        Locale.ROOT,
                        "| baseline: one past award by hand (ms) | %.2f | %.2f | |",
                        measured.read().medianMillis(),
                        measured.read().slowMillis()));
    }

    private static String asked(double most, double taken) {
        String number = String.format(Locale.ROOT, "%.0f", most);
        return taken < most ? number : number + ", **missed**";
    }

    private static String told(String which, Eligibility.Told told) {
        Verdicts verdicts = told.verdicts();
        return String.format(
                Locale.ROOT,
                "%s %,d were NOT_MET, %,d UNKNOWN and %,d MET, in %.2f million characters of answers.",
                which,
                verdicts.notMet(),
                verdicts.unknown(),
                verdicts.met(),
                told.characters() / CHARACTERS_OF_MILLION);
    }
}
