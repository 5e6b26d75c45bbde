package vn.ntm.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.follow.UnitFeed.Batch;

/** Who follows goes on only from a place that he left himself. */
class PlaceInTheFeedTest {

    private static final Calendar CALENDAR = new Calendar((InstantSource) () -> Instant.parse("2026-11-27T02:00:00Z"));

    private final CopiesInMemory copies = new CopiesInMemory();
    private final FeedReading reading = new FeedReading(new ShortFeed(), copies, CALENDAR);

    @Test
    void theFeedIsReadFromWhereItWasLeftToItsEnd() {
        readToTheEnd();

        assertThat(copies.filed).containsExactly("1", "2");
    }

    @Test
    void aPlaceThatAnotherMovedAsSoonAsItWasLeftIsNotMovedBackByWhoLeftIt() throws Exception {
        copies.afterFiling = () -> copies.moveTo("0");

        reading.readOn(_ -> {});

        assertThat(copies.filed)
                .as("what follows is read again from the other place")
                .containsExactly("1");
        assertThat(copies.position()).map(FeedPosition::cursor).contains("0");
        copies.afterFiling = () -> {};
        readToTheEnd();
        assertThat(copies.filed).containsExactly("1", "1", "2");
    }

    private void readToTheEnd() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> reading.readOn(_ -> {}))
                .withMessage("the end");
    }

    /** Two batches, and then no more. */
    private static final class ShortFeed implements FeedReading.Feed {

        private static final Map<String, String> NEXT = Map.of("0", "1", "1", "2");

        @Override
        public Optional<Batch> after(Optional<String> cursor) throws IOException {
            String next = NEXT.get(cursor.orElse("0"));
            if (next == null) {
                throw new IOException("the end");
            }
            return Optional.of(new Batch(List.of(), next));
        }

        @Override
        public Batch snapshot() {
            throw new AssertionError("the feed goes on");
        }
    }

    /** Left so long ago that each batch is filed. */
    private static final class CopiesInMemory implements FeedReading.Copies {

        private final List<String> filed = new ArrayList<>();
        private Optional<FeedPosition> place = Optional.empty();
        private Runnable afterFiling = () -> {};

        private void moveTo(String cursor) {
            long moves = place.map(FeedPosition::moves).orElse(0L);
            place = Optional.of(new FeedPosition(cursor, Instant.EPOCH, moves + 1));
        }

        @Override
        public Optional<FeedPosition> position() {
            return place;
        }

        @Override
        public int current() {
            return 0;
        }

        @Override
        public Optional<FeedPosition> follow(Optional<FeedPosition> from, Batch batch) {
            if (!from.equals(place)) {
                return Optional.empty();
            }
            filed.add(batch.cursor());
            moveTo(batch.cursor());
            Optional<FeedPosition> left = place;
            afterFiling.run();
            return left;
        }

        @Override
        public Optional<FeedPosition> begin(Optional<FeedPosition> from, Batch snapshot) {
            throw new AssertionError("the feed goes on");
        }
    }
}
