package vn.ntm.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every pair of ranges over a few days, bounded and not, against what counting the days says. */
class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 12, 28);
    private static final int DAYS = 5;

    @Test
    void theLastDayIsNotInTheRange() {
        var year = new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

        assertThat(year.contains(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void aRangeHasAtLeastOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(FIRST, FIRST));
    }

    @Test
    void overlappingAndCoveringAreWhatCountingTheDaysSays() {
        for (DateRange one : ranges()) {
            for (DateRange other : ranges()) {
                List<LocalDate> shared =
                        days(one).stream().filter(other::contains).toList();

                assertThat(one.overlaps(other)).as("%s %s", one, other).isEqualTo(!shared.isEmpty());
                assertThat(one.covers(other))
                        .as("%s %s", one, other)
                        .isEqualTo(days(one).containsAll(days(other)));
            }
        }
    }

    /** The days on which a range can differ from another of {@link #ranges()}: one before them and one after. */
    private static List<LocalDate> days(DateRange range) {
        return FIRST.minusDays(1)
                .datesUntil(FIRST.plusDays(DAYS + 1))
                .filter(range::contains)
                .toList();
    }

    private static List<DateRange> ranges() {
        var bounds = new ArrayList<@Nullable LocalDate>();
        bounds.add(null);
        FIRST.datesUntil(FIRST.plusDays(DAYS)).forEach(bounds::add);
        var ranges = new ArrayList<DateRange>();
        for (LocalDate from : bounds) {
            for (LocalDate to : bounds) {
                if (from == null || to == null || from.isBefore(to)) {
                    ranges.add(new DateRange(from, to));
                }
            }
        }
        return ranges;
    }
}
