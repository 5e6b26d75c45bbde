package vn.ntm.ledger.file;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.ntm.kernel.problem.Refusal;

/** Each file that is sent holds a connection to the database for as long as its reader takes; so few are sent at once. */
final class FilesAtOnce {

    /** Most files are short: who waits so long for a place would wait for a long one. */
    private static final int PATIENCE_SECONDS = 2;

    private final Semaphore free;

    FilesAtOnce(int atOnce) {
        this.free = new Semaphore(atOnce, true);
    }

    /**
     * Keeps a place for the answer.
     *
     * @return gives the place back, and must be run when the file has been sent or has broken off; an answer that never came so
     *     far does it by itself
     * @throws Refusal if as many are being sent as may be, and none soon comes to its end
     */
    Runnable begin(RoutingContext exchange) {
        if (!isFree()) {
            throw new Refusal(FileProblem.TOO_MANY_FILES, Map.of());
        }
        var kept = new AtomicBoolean(true);
        Runnable end = () -> {
            if (kept.compareAndSet(true, false)) {
                free.release();
            }
        };
        exchange.addEndHandler(_ -> end.run());
        return end;
    }

    private boolean isFree() {
        try {
            return free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
