package vn.ntm.ledger.follow;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.change.PublishedFact;
import vn.ntm.ledger.change.PublishedFacts;

/**
 * Follows the feed of the units as long as the service runs. While the owner is away the service works with the units it
 * has, and says how far behind they may be.
 */
@ApplicationScoped
class UnitFollower {

    private static final Logger LOG = Logger.getLogger(UnitFollower.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final FollowConfig config;
    private final PublishedFacts facts;
    private final UnitCopies copies;
    private final Lag lag;
    private final Calendar calendar;
    private final ObjectMapper json;
    private @Nullable Thread follower;

    UnitFollower(
            FollowConfig config,
            PublishedFacts facts,
            UnitCopies copies,
            Lag lag,
            Calendar calendar,
            ObjectMapper json) {
        this.config = config;
        this.facts = facts;
        this.copies = copies;
        this.lag = lag;
        this.calendar = calendar;
        this.json = json;
    }

    void start(@Observes StartupEvent started) {
        boolean owner = facts.kinds().contains(PublishedFact.UNIT_SPELL);
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            check(owner, config.feed());
        }
        if (!owner) {
            config.feed().ifPresent(feed -> {
                lag.begin();
                follower = Thread.ofVirtual().name("units").start(() -> follow(feed));
            });
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (follower != null) {
            follower.interrupt();
            follower.join(Duration.ofSeconds(5));
        }
    }

    static void check(boolean owner, Optional<URI> feed) {
        if (!owner && feed.isEmpty()) {
            throw new ConfigurationException("The units are another service's: set ntm.units.feed to its change feed");
        }
    }

    private void follow(URI address) {
        Duration pause = FIRST_PAUSE;
        try (var feed = new UnitFeed(address, config.longPoll(), json)) {
            var reading = new FeedReading(feed, copies, calendar);
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    reading.readOn(lag::caughtUp);
                    pause = FIRST_PAUSE;
                } catch (IOException | RuntimeException failure) {
                    if (lag.failed(failure)) {
                        LOG.warnf("the units cannot be followed now: %s", failure);
                    }
                    long longest = pause.toMillis();
                    Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
                    pause = longer(pause);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(config.longestPause()) < 0 ? twice : config.longestPause();
    }
}
