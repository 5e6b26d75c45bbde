package vn.ntm.ledger.act;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.time.Calendar;

/** Forgets, once an hour, what was answered so long ago that nobody asks again; what was done stays on record. */
@ApplicationScoped
class KeptAnswers {

    private static final Logger LOG = Logger.getLogger(KeptAnswers.class);
    private static final Duration PERIOD = Duration.ofHours(1);

    private final Jdbi jdbi;
    private final Vertx vertx;
    private final Calendar calendar;
    private final Settings settings;

    KeptAnswers(Jdbi jdbi, Vertx vertx, Calendar calendar, Settings settings) {
        this.jdbi = jdbi;
        this.vertx = vertx;
        this.calendar = calendar;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(PERIOD.toMillis(), _ -> Thread.startVirtualThread(this::forgetInTurn));
    }

    private void forgetInTurn() {
        try {
            forget();
        } catch (RuntimeException failure) {
            LOG.debugf(failure, "old answers could not be forgotten now");
        }
    }

    /** @return how many were forgotten */
    int forget() {
        return jdbi.withHandle(handle -> handle.createQuery("select forget_answers(:before)")
                .bind("before", calendar.now().minus(settings.keepAnswers()))
                .mapTo(Integer.class)
                .one());
    }

    /** How long a retry can come. */
    @ConfigMapping(prefix = "ntm.acts")
    interface Settings {

        /** After that the same key is a new request. */
        @WithDefault("30D")
        Duration keepAnswers();
    }
}
