package vn.ntm.awards.obstacle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.Confidence;

/** Something stands in the way from its first day until the day before its end. */
class ObstacleTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 5);
    private static final LocalDate ENDED = LocalDate.of(2026, 2, 5);

    private static final Obstacle PENDING = new Obstacle(
            new UUID(1, 1),
            1,
            new UUID(1, 2),
            ObstacleKind.DISCIPLINE,
            ObstacleState.PENDING,
            BEGAN,
            null,
            "Quyết định",
            Confidence.HIGH,
            null);

    @ParameterizedTest
    @CsvSource({
        "2026-01-04, false, false",
        "2026-01-05, true, true",
        "2026-02-04, true, true",
        "2026-02-05, false, true",
        "2030-01-01, false, true",
    })
    void itStandsInTheWayUntilItIsOver(LocalDate day, boolean ended, boolean pending) {
        assertThat(PENDING.endedOn(ENDED, "Kết luận", null).pendingOn(day)).isEqualTo(ended);
        assertThat(PENDING.pendingOn(day)).isEqualTo(pending);
    }

    @Test
    void whatWasWithdrawnStoodInNobodysWay() {
        assertThat(PENDING.withdrawn("Đính chính", "nhầm").pendingOn(BEGAN)).isFalse();
        assertThat(PENDING.endedOn(ENDED, "Kết luận", null)
                        .withdrawn("Đính chính", "nhầm")
                        .countsFromItsEndOn(ENDED))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-04, false",
        "2026-02-05, true",
        "2028-02-05, true",
    })
    void afterADisciplineAchievementsCountFromItsEnd(LocalDate day, boolean counts) {
        assertThat(PENDING.endedOn(ENDED, "Kết luận", null).countsFromItsEndOn(day))
                .isEqualTo(counts);
    }

    @Test
    void eachMoveIsAVersionAndNamesItsDocument() {
        Obstacle ended = PENDING.endedOn(ENDED, "Kết luận 3/KL", "đã xong");

        assertThat(ended.version()).isEqualTo(2);
        assertThat(ended.source()).isEqualTo("Kết luận 3/KL");
        assertThat(ended.withdrawn("Đính chính", null).version()).isEqualTo(3);
        assertThat(ended.withdrawn("Đính chính", null).ended()).isNull();
    }
}
