package vn.ntm.awards.achievement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.achievement.domain.Achievement.Confirmation;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Days;

/** For what kind of merit what was done counts, and when it is confirmed. */
class AchievementRulesTest {

    @Test
    void aHouseholdAloneHasNoRegularMerit() {
        for (MeritKind merit : MeritKind.values()) {
            for (RecipientKind recipient : RecipientKind.values()) {
                boolean regularHousehold = merit == MeritKind.REGULAR && recipient == RecipientKind.HOUSEHOLD;
                assertThat(Achievement.counts(merit, recipient)).isEqualTo(!regularHousehold);
            }
        }
    }

    @Test
    void aNumberOfAnInitiativeIsWrittenInOneWay() {
        assertThat(Achievement.initiative(" sk-15/2025 ")).contains("SK-15/2025");
        assertThat(Achievement.initiative("15 / qđ-sk")).contains("15/QĐ-SK");
        assertThat(Achievement.initiative("")).isEmpty();
        assertThat(Achievement.initiative("Cải tiến máy gặt")).isEmpty();
        assertThat(Achievement.initiative("A".repeat(101))).isEmpty();
    }

    @Test
    void whatIsWrittenAnewIsConfirmedAnew() {
        Achievement confirmed = achievement("Hiến đất")
                .confirmed(new Confirmation(new UnitCode("18133"), LocalDate.of(2026, 1, 12), "03/XN"));

        Achievement corrected = achievement("Hiến đất mở đường").following(confirmed);

        assertThat(confirmed.version()).isEqualTo(2);
        assertThat(corrected.version()).isEqualTo(3);
        assertThat(corrected.confirmed()).isFalse();
        assertThat(corrected.saysWhat(confirmed)).isFalse();
        assertThat(achievement("Hiến đất").saysWhat(confirmed)).isTrue();
    }

    private static Achievement achievement(String title) {
        return new Achievement(
                new UUID(0, 1),
                1,
                new UUID(0, 2),
                title,
                null,
                new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)),
                MeritKind.SUDDEN,
                null,
                null,
                List.of("SK-2", "SK-1", "SK-2"),
                null);
    }
}
