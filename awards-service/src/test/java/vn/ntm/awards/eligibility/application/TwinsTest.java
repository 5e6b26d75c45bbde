package vn.ntm.awards.eligibility.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.achievement.application.AchievementOnFile;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.fact.Provenance;

/** What nominations of one question rest on together. */
class TwinsTest {

    private static final UUID RECIPIENT = new UUID(1, 1);

    private final Achievement land = achievement(1, "SK-1");
    private final Achievement road = achievement(2, "SK-1", "SK-2");

    @Test
    void aNominationIsToldOfOthersForItsAchievementOrWithItsInitiatives() {
        var first = nominated("1", land);
        var second = nominated("2", land);
        var third = nominated("3", road);

        var twins = Twins.in(List.of(first, second, third), onFile());

        assertThat(twins.of(first, land)).containsExactly("2", "3");
        assertThat(twins.of(third, road)).containsExactly("1", "2");
    }

    @Test
    void ofThousandsForOneAchievementEachIsToldAFew() {
        List<Nominated> all = new ArrayList<>();
        for (int key = 0; key < 10_000; key++) {
            all.add(nominated(String.valueOf(key), land));
        }

        var twins = Twins.in(all, onFile());

        assertThat(all)
                .allSatisfy(one -> assertThat(twins.of(one, land))
                        .hasSize(20)
                        .doesNotContain(one.key())
                        .doesNotHaveDuplicates());
    }

    private Map<UUID, AchievementOnFile> onFile() {
        return Map.of(land.id(), onFile(land), road.id(), onFile(road));
    }

    private static AchievementOnFile onFile(Achievement achievement) {
        return new AchievementOnFile(achievement, new Provenance("a test", Confidence.HIGH, null), Instant.EPOCH);
    }

    private static Nominated nominated(String key, Achievement achievement) {
        return new Nominated(key, RECIPIENT, "BK_TINH", MeritKind.MOVEMENT, achievement.id(), null, null, null, null);
    }

    private static Achievement achievement(int number, String... initiatives) {
        return new Achievement(
                new UUID(2, number),
                1,
                RECIPIENT,
                "Hiến đất làm đường",
                null,
                new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)),
                MeritKind.MOVEMENT,
                null,
                null,
                List.of(initiatives),
                null);
    }
}
