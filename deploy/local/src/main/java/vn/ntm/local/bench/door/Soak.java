package vn.ntm.local.bench.door;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.local.bench.arena.Rate;
import vn.ntm.local.bench.arena.ServerProcess;
import vn.ntm.local.bench.arena.Wrk;
import vn.ntm.local.bench.arena.WrkQuestion;
import vn.ntm.local.bench.arena.WrkQuestion.EachInstant;
import vn.ntm.local.bench.arena.WrkQuestion.Same;

/**
 * What the gateway keeps in memory while it is asked without a pause, a third of the time each for what it keeps, what it
 * passes on and what it composes anew.
 *
 * @param minutes how long it was
 * @param asked how many questions were answered
 * @param megabytes after each minute
 */
record Soak(long minutes, long asked, List<Long> megabytes) {

    private static final Duration TURN = Duration.ofSeconds(20);

    static Soak measure(ServerProcess gateway, Wrk wrk, URI server, Instant loaded, Duration soaking)
            throws IOException, InterruptedException {
        List<WrkQuestion> questions = List.of(
                new Same(Door.SUMMARY),
                new Same("/criteria" + Baselines.UNIT),
                new EachInstant(Door.SUMMARY + "?knownAt=", loaded));
        List<Long> megabytes = new ArrayList<>(List.of(gateway.residentMegabytes()));
        double asked = 0;
        for (long minute = 1; minute <= soaking.toMinutes(); minute++) {
            for (WrkQuestion question : questions) {
                Rate rate = wrk.run(server, question, Door.MANY, TURN);
                asked += rate.perSecond() * TURN.toSeconds();
            }
            megabytes.add(gateway.residentMegabytes());
        }
        return new Soak(soaking.toMinutes(), Math.round(asked), List.copyOf(megabytes));
    }

    long atTheBeginning() {
        return megabytes.getFirst();
    }

    /** After a third of it, when all is warm. */
    long afterAThird() {
        return megabytes.get(megabytes.size() / 3);
    }

    long atTheEnd() {
        return megabytes.getLast();
    }

    long most() {
        return megabytes.stream().mapToLong(Long::longValue).max().orElseThrow();
    }
}
