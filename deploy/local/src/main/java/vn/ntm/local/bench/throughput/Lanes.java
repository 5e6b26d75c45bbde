package vn.ntm.local.bench.throughput;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import vn.ntm.local.bench.arena.Rate;

/** Clients side by side on one thread, each with a connection of its own: a closed loop, so it says how much, not how soon under a given load. */
final class Lanes implements AutoCloseable {

    private static final double SETTLED = 0.03;

    private final Vertx vertx;
    private final HttpClient client;
    private final List<? extends Lane> lanes;
    private final Supplier<Duration> database;

    /** @param database the processor time that PostgreSQL has spent */
    Lanes(URI service, List<? extends Lane> lanes, Supplier<Duration> database) {
        this.vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost(service.getHost()).setDefaultPort(service.getPort()),
                new PoolOptions().setHttp1MaxSize(lanes.size()));
        this.lanes = lanes;
        this.database = database;
    }

    /** For the least number of windows, and then until two agree or the most are spent: early ones agree by chance. */
    void warmUp(Duration window, int least, int most) {
        double before = 0;
        for (int times = 1; times <= most; times++) {
            double now = run(window).perSecond();
            if (times >= least && Math.abs(now - before) < SETTLED * before) {
                return;
            }
            before = now;
        }
    }

    Rate run(Duration window) {
        Duration before = database.get();
        long end = System.nanoTime() + window.toNanos();
        List<CompletableFuture<LongStream.Builder>> running =
                lanes.stream().map(lane -> loop(lane, end)).toList();
        long[] nanos =
                running.stream().flatMapToLong(each -> each.join().build()).toArray();
        return Rate.of(nanos, window, database.get().minus(before));
    }

    private CompletableFuture<LongStream.Builder> loop(Lane lane, long end) {
        var done = new CompletableFuture<LongStream.Builder>();
        vertx.runOnContext(_ -> step(lane, end, LongStream.builder(), done));
        return done;
    }

    private void step(Lane lane, long end, LongStream.Builder nanos, CompletableFuture<LongStream.Builder> done) {
        long start = System.nanoTime();
        if (start >= end) {
            done.complete(nanos);
            return;
        }
        lane.next(client)
                .onSuccess(_ -> {
                    nanos.add(System.nanoTime() - start);
                    vertx.runOnContext(_ -> step(lane, end, nanos, done));
                })
                .onFailure(done::completeExceptionally);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
