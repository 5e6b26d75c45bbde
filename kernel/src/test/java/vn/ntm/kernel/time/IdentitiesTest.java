package vn.ntm.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    @Test
    void anIdentityIsAUuidOfVersion7ThatSaysItsMillisecond() {
        Instant now = Instant.parse("2026-11-23T08:00:00.123Z");

        UUID id = new Identities(Clock.fixed(now, ZoneOffset.UTC), new Random(1)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
    }

    @Test
    void identitiesOfOneMillisecondDiffer() {
        var identities = new Identities(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), new Random(1));
        Set<UUID> made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(identities.next());
        }

        assertThat(made).hasSize(10_000);
    }

    @Test
    void identitiesSortInTheOrderInWhichTheyWereMadeAlsoIfTheClockIsSetBack() {
        Iterator<Instant> times = Stream.iterate(
                        Instant.parse("2026-11-23T08:00:00Z"), time -> time.minusNanos(100_000))
                .iterator();
        var identities = new Identities(times::next, new Random(1));
        List<UUID> made = Stream.generate(identities::next).limit(10_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theDayBeginsInVietNamSevenHoursEarlier() {
        assertThat(new Calendar(at("2024-12-31T16:59:59Z")).today()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(new Calendar(at("2024-12-31T17:00:00Z")).today()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    private static InstantSource at(String instant) {
        return InstantSource.fixed(Instant.parse(instant));
    }
}
