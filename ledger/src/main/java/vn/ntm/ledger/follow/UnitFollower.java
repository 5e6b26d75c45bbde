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
import vn.ntm.ledger.follow.UnitFeed.Batch;

/**
 * Follows the feed of the units as long as the service runs. While the owner is away the service works with the units it
 * has, and says how far behind they may be.
 */
@ApplicationScoped
class UnitFollower {

    private static final Logger LOG = Logger.getLogger(UnitFollower.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    /** What is read but is not about units moves the place in the feed no more often than this. */
    private static final Duration REST = Duration.ofMinutes(1);

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
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    readOn(feed);
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

    /** Reads on until another replica has moved on, or an attempt fails. */
    private void readOn(UnitFeed feed) throws IOException, InterruptedException {
        Optional<FeedPosition> from = copies.position();
        Optional<String> cursor = from.map(FeedPosition::cursor);
        boolean alone = true;
        while (alone) {
            Optional<Batch> batch = feed.after(cursor);
            if (batch.isEmpty()) {
                alone = copies.begin(from, feed.snapshot());
                LOG.info("the units were taken from a snapshot, for the feed no longer went on from here");
                from = copies.position();
                cursor = from.map(FeedPosition::cursor);
            } else {
                if (isToBeFiled(from, batch.get())) {
                    boolean filed = from.isPresent() ? copies.follow(from, batch.get()) : begin(feed, batch.get());
                    from = copies.position();
                    alone = filed && isAt(from, batch.get());
                }
                cursor = Optional.of(batch.get().cursor());
                lag.caughtUp(copies.current());
            }
        }
    }

    /**
     * Of what the feed begins with something may be here from an earlier reading. If the owner's database was made anew since,
     * the two contradict each other, and the snapshot takes the place of what is here.
     */
    private boolean begin(UnitFeed feed, Batch beginning) throws IOException, InterruptedException {
        try {
            return copies.follow(Optional.empty(), beginning);
        } catch (RuntimeException contradiction) {
            LOG.infof(
                    "the units are taken from a snapshot, for what is here is not how the feed begins: %s",
                    contradiction);
            return copies.begin(Optional.empty(), feed.snapshot());
        }
    }

    /** Whether the place in the feed is still where the batch left it: another may have moved it as soon as that was filed. */
    private static boolean isAt(Optional<FeedPosition> place, Batch batch) {
        return place.map(FeedPosition::cursor).filter(batch.cursor()::equals).isPresent();
    }

    private boolean isToBeFiled(Optional<FeedPosition> from, Batch batch) {
        return !batch.events().isEmpty()
                || from.map(known -> known.movedAt().plus(REST).isBefore(calendar.now()))
                        .orElse(true);
    }

    private Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(config.longestPause()) < 0 ? twice : config.longestPause();
    }
}
