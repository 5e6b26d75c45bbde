package vn.ntm.local.bench.throughput;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.access.Role;
import vn.ntm.local.bench.arena.Arena;
import vn.ntm.local.bench.arena.Rate;
import vn.ntm.local.bench.arena.ServerProcess;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.suite.Ports;

/**
 * Durable writes and public reads, in rounds: each round measures every arm once, so that what else the machine does
 * meets them alike.
 *
 * @param pgbench simple updates
 * @param plain the same write without token, act, journal and kept answer
 * @param trusted the write as it is
 * @param reads of one unit
 * @param readsBefore of one unit, by the service of another checkout; empty if there is none
 */
public record Throughput(
        List<Rate> pgbench, List<Rate> plain, List<Rate> trusted, List<Rate> reads, List<Rate> readsBefore) {

    static final int CLIENTS = 16;

    static final Duration WARMING = Duration.ofSeconds(5);
    private static final int LEAST_WARMING = 6;
    private static final int MOST_WARMING = 12;
    static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int FIRST_YEAR = 2009;
    private static final int LAST_YEAR = 2100;

    /** @param before a built checkout from before, to compare public reads with */
    public static Throughput measure(Layout layout, Ports ports, int rounds, @Nullable Path before, Terminal terminal)
            throws IOException, InterruptedException {
        var measured = new Throughput(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 1; round <= rounds; round++) {
            try (Arena arena = Arena.open(layout, ports)) {
                measured.round(arena, layout.checkout());
            }
            if (before != null) {
                try (Arena arena = Arena.open(layout, ports);
                        ServerProcess _ = arena.service(before)) {
                    measured.readsBefore.add(rate(arena, readers()));
                }
            }
            terminal.line("round %d: %s".formatted(round, measured));
        }
        return measured;
    }

    private void round(Arena arena, Path checkout) throws IOException, InterruptedException {
        pgbench.add(arena.pgBench().simpleUpdate(CLIENTS, WINDOW));
        try (ServerProcess _ = arena.plainWrite()) {
            plain.add(rate(arena, writers(arena)));
        }
        try (ServerProcess _ = arena.service(checkout)) {
            reads.add(rate(arena, readers()));
            trusted.add(rate(arena, writers(arena)));
        }
    }

    private static Rate rate(Arena arena, List<? extends Lane> lanes) {
        try (var clients = new Lanes(arena.url(), lanes, arena::databaseTime)) {
            clients.warmUp(WARMING, LEAST_WARMING, MOST_WARMING);
            return clients.run(WINDOW);
        }
    }

    /** Each has years of its own: nobody waits for anybody else's lock. */
    private static List<WriteLane> writers(Arena arena) throws IOException {
        String token = arena.bearer(Role.PROVINCE_OFFICER);
        return IntStream.range(0, CLIENTS)
                .mapToObj(client -> new WriteLane(
                        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                                .filter(year -> year % CLIENTS == client)
                                .boxed()
                                .toList(),
                        token,
                        UUID.randomUUID() + "-"))
                .toList();
    }

    private static List<ReadLane> readers() {
        return IntStream.range(0, CLIENTS).mapToObj(_ -> new ReadLane()).toList();
    }
}
