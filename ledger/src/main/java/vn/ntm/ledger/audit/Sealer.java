package vn.ntm.ledger.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Seals the journal, a moment after the writes. While the database is away nothing is sealed, and later all of it is. */
@ApplicationScoped
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final long PERIOD_MILLISECONDS = 500;
    private static final int MOST_AT_ONCE = 5_000;

    private final Jdbi jdbi;
    private final Vertx vertx;
    private final AtomicBoolean sealing = new AtomicBoolean();

    Sealer(Jdbi jdbi, Vertx vertx) {
        this.jdbi = jdbi;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(PERIOD_MILLISECONDS, _ -> Thread.startVirtualThread(this::sealInTurn));
    }

    /** What was written until the end is sealed. */
    void stop(@Observes ShutdownEvent stopping) {
        sealInTurn();
    }

    private void sealInTurn() {
        if (sealing.compareAndSet(false, true)) {
            try {
                seal();
            } catch (RuntimeException failure) {
                LOG.debugf(failure, "the journal could not be sealed now");
            } finally {
                sealing.set(false);
            }
        }
    }

    /** Seals all that has been committed. */
    void seal() {
        int sealed;
        do {
            sealed = jdbi.withHandle(handle -> handle.createQuery("select seal_journal(:most)")
                    .bind("most", MOST_AT_ONCE)
                    .mapTo(Integer.class)
                    .one());
        } while (sealed == MOST_AT_ONCE);
    }
}
