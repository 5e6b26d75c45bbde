package vn.ntm.ocop.register.rest.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.ntm.kernel.problem.Refusal;

/** Each file that is sent holds a connection to the database for as long as its reader takes; so few are sent at once. */
@ApplicationScoped
class FilesAtOnce {

    private final Semaphore free;

    FilesAtOnce(Settings settings) {
        this.free = new Semaphore(settings.atOnce());
    }

    /**
     * Keeps a place for the answer.
     *
     * @return gives the place back, and must be run when the file has been sent or has broken off; an answer that never came so
     *     far does it by itself
     * @throws Refusal if as many are being sent as may be
     */
    Runnable begin(RoutingContext exchange) {
        if (!free.tryAcquire()) {
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

    /** How many files of the register are sent at once. */
    @ConfigMapping(prefix = "ntm.certificates.files")
    interface Settings {

        /** A third of the connections, so that whoever asks for a page still finds one. */
        @WithDefault("4")
        int atOnce();
    }
}
