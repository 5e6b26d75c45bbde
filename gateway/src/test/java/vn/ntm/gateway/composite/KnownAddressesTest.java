package vn.ntm.gateway.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class KnownAddressesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
    private static final Instant NAMED = Instant.parse("2024-02-28T17:00:00Z");

    private final KnownAddresses addresses = new KnownAddresses();

    @Test
    void whatAnAddressMeansIsKnownForTheDayOnWhichItWasAsked() {
        addresses.remember("/a", "today", NAMED, TODAY, TODAY);

        KnownAddresses.Meant meant = Objects.requireNonNull(addresses.of("/a", TODAY));
        assertThat(meant.question()).isEqualTo("today");
        assertThat(meant.named()).isEqualTo(NAMED);
        assertThat(addresses.of("/b", TODAY)).isNull();
        assertThat(addresses.of("/a", TODAY.plusDays(1))).isNull();

        addresses.remember("/a", "tomorrow", null, TODAY.plusDays(1), TODAY.plusDays(1));
        assertThat(Objects.requireNonNull(addresses.of("/a", TODAY.plusDays(1))).question())
                .isEqualTo("tomorrow");
    }

    @Test
    void whatWasReadWhileTheDayChangedIsNotRemembered() {
        addresses.remember("/a", "of which day?", null, TODAY.minusDays(1), TODAY);
        addresses.remember("/b", "of which day?", null, null, TODAY);

        assertThat(addresses.of("/a", TODAY)).isNull();
        assertThat(addresses.of("/b", TODAY)).isNull();
    }

    @Test
    void onlySoManyAreRemembered() {
        int many = 3_000;
        for (int number = 0; number < many; number++) {
            addresses.remember("/" + "x".repeat(1_000) + number, number, null, TODAY, TODAY);
        }

        int known = 0;
        for (int number = 0; number < many; number++) {
            known += addresses.of("/" + "x".repeat(1_000) + number, TODAY) == null ? 0 : 1;
        }
        assertThat(known).isBetween(100, 1_000);
    }
}
