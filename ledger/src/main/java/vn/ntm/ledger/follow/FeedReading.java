package vn.ntm.ledger.follow;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.follow.UnitFeed.Batch;

/**
 * Reads the feed from the place in it that is on file, and files what it read, as long as it was itself who left that place: of
 * those who follow the same feed one files each change.
 */
final class FeedReading {

    private static final Logger LOG = Logger.getLogger(FeedReading.class);

    /** What is read but is not about units moves the place in the feed no more often than this. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final Feed feed;
    private final Copies copies;
    private final Calendar calendar;

    FeedReading(Feed feed, Copies copies, Calendar calendar) {
        this.feed = feed;
        this.copies = copies;
        this.calendar = calendar;
    }

    /**
     * Reads on until another has moved the place, or an attempt fails.
     *
     * @param caughtUp is told, each time when all is here that the owner has, how many units that are
     */
    void readOn(IntConsumer caughtUp) throws IOException, InterruptedException {
        Optional<FeedPosition> place = copies.position();
        Optional<String> cursor = place.map(FeedPosition::cursor);
        boolean ours = true;
        while (ours) {
            Optional<Batch> read = feed.after(cursor);
            if (read.isEmpty()) {
                place = copies.begin(place, feed.snapshot());
                LOG.info("the units were taken from a snapshot, for the feed no longer went on from here");
                ours = place.isPresent();
                cursor = place.map(FeedPosition::cursor);
            } else {
                Batch batch = read.get();
                if (isToBeFiled(place, batch)) {
                    place = place.isPresent() ? copies.follow(place, batch) : begin(batch);
                    ours = place.isPresent();
                }
                cursor = Optional.of(batch.cursor());
                caughtUp.accept(copies.current());
            }
        }
    }

    /**
     * Of what the feed begins with something may be here from an earlier reading. If the owner's database was made anew since,
     * the two contradict each other, and the snapshot takes the place of what is here.
     */
    private Optional<FeedPosition> begin(Batch beginning) throws IOException, InterruptedException {
        try {
            return copies.follow(Optional.empty(), beginning);
        } catch (RuntimeException contradiction) {
            LOG.infof(
                    "the units are taken from a snapshot, for what is here is not how the feed begins: %s",
                    contradiction);
            return copies.begin(Optional.empty(), feed.snapshot());
        }
    }

    private boolean isToBeFiled(Optional<FeedPosition> place, Batch batch) {
        return !batch.events().isEmpty()
                || place.map(known -> known.movedAt().plus(REST).isBefore(calendar.now()))
                        .orElse(true);
    }

    /** The change feed of the owner. */
    interface Feed {

        /** Everything after the cursor; nothing if the feed does not go on from there: the snapshot does. */
        Optional<Batch> after(Optional<String> cursor) throws IOException, InterruptedException;

        /** All current units as of one moment, and where the feed goes on. */
        Batch snapshot() throws IOException, InterruptedException;
    }

    /** What is here of the units, and the place in the feed up to which it is. */
    interface Copies {

        Optional<FeedPosition> position();

        int current();

        /**
         * Files the changes of a batch in their order, but for those that are here from an earlier reading.
         *
         * @return the place that it left, or nothing if another has moved on meanwhile; then nothing is filed
         */
        Optional<FeedPosition> follow(Optional<FeedPosition> from, Batch batch);

        /** Makes the copy equal to a snapshot: what is not in it is no longer current. */
        Optional<FeedPosition> begin(Optional<FeedPosition> from, Batch snapshot);
    }
}
