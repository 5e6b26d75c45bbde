package vn.ntm.ocop.certificate.notice;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.ntm.ocop.certificate.notice.Notices.Filed;

/**
 * Runs the pass over all certificates on the first occasion of each day, which is soon after midnight where the service runs
 * through. Every replica looks; one of them runs it.
 */
@ApplicationScoped
class NightlyPass {

    private static final Logger LOG = Logger.getLogger(NightlyPass.class);

    private final NoticePass pass;
    private final Vertx vertx;
    private final Settings settings;

    NightlyPass(NoticePass pass, Vertx vertx, Settings settings) {
        this.pass = pass;
        this.vertx = vertx;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(settings.every().toMillis(), _ -> Thread.startVirtualThread(this::runInTurn));
    }

    private void runInTurn() {
        try {
            Optional<Filed> filed = pass.runOnceADay();
            while (filed.isPresent()) {
                LOG.infof(
                        "certificates: %d notices filed, %d taken back",
                        filed.get().filed(), filed.get().takenBack());
                filed = filed.get().complete() ? Optional.empty() : pass.goOn();
            }
        } catch (RuntimeException failure) {
            LOG.debugf(failure, "the certificates could not be gone over now");
        }
    }

    /** How often it is looked whether today's pass is still to be run. */
    @ConfigMapping(prefix = "ntm.certificates.notices")
    interface Settings {

        /** At most so long after midnight the pass begins. */
        @WithDefault("15M")
        Duration every();
    }
}
