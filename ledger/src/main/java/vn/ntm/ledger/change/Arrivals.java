package vn.ntm.ledger.change;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Jdbi;

/**
 * Lets those wait who have read everything. However many wait, the database is asked at most once in a pause, and no
 * one holds a connection meanwhile.
 */
@ApplicationScoped
class Arrivals {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Jdbi jdbi;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ReentrantLock asking = new ReentrantLock();
    private String newest = "";
    private long askedAt;

    Arrivals(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.askedAt = System.nanoTime() - PAUSE.toNanos();
    }

    void close(@Observes ShutdownEvent event) {
        closing.countDown();
    }

    /** The newest entry that can be read; whatever can be read later is newer than it. */
    String newest() {
        asking.lock();
        try {
            if (System.nanoTime() - askedAt >= PAUSE.toNanos()) {
                askedAt = System.nanoTime();
                newest = jdbi.withHandle(handle ->
                        handle.createQuery("""
                                select xid::text || ':' || seq from journal
                                where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, seq desc limit 1""").mapTo(String.class).findOne().orElse(""));
            }
            return newest;
        } finally {
            asking.unlock();
        }
    }

    /** Pauses; false if the service is closing. */
    boolean pause() {
        try {
            return !closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
