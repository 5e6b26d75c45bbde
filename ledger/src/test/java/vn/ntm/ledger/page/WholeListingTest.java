package vn.ntm.ledger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/** A list that is read whole is cut by the order of its names, whatever order it was read in. */
class WholeListingTest {

    private static final AsOf NOW = new AsOf(LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T08:00:00Z"));

    private final Listing<String> listing =
            Listing.whole("codes", _ -> List.of("B_2", "B", "C", "B2", "A"), code -> code);

    @Test
    void itGoesOnBehindTheNameOfTheLastRowOfThePageBefore() {
        assertThat(listing.rows().after(Optional.empty(), NOW, 3)).containsExactly("A", "B", "B2");
        assertThat(listing.rows().after(behind("B2"), NOW, 3)).containsExactly("B_2", "C");
        assertThat(listing.rows().after(behind("C"), NOW, 3)).isEmpty();
    }

    @Test
    void aNameThatIsGoneMeanwhileLosesNoOther() {
        assertThat(listing.rows().after(behind("B1"), NOW, 2)).containsExactly("B2", "B_2");
    }

    @Test
    void itIsCountedAsAWhole() {
        assertThat(listing.count().applyAsLong(NOW)).isEqualTo(5);
    }

    private Optional<Cursor> behind(String code) {
        return Optional.of(new Cursor("codes", NOW, listing.key().apply(code)));
    }
}
