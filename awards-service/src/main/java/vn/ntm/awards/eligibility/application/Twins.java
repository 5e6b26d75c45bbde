package vn.ntm.awards.eligibility.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.application.AchievementOnFile;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.eligibility.domain.Nominated;

/** Nominations of one question that rest on the same: by what they rest on, their keys. */
record Twins(Map<String, List<String>> keys) {

    /** Of thousands that rest on one achievement each is told a few: all of them to all of them would be millions. */
    private static final int MOST_TOLD = 20;

    static Twins in(List<Nominated> nominated, Map<UUID, AchievementOnFile> achievements) {
        Map<String, List<String>> keys = new HashMap<>();
        for (Nominated one : nominated) {
            AchievementOnFile found = one.achievement() == null ? null : achievements.get(one.achievement());
            if (found != null) {
                grounds(found.achievement())
                        .forEach(ground -> keys.computeIfAbsent(ground, _ -> new ArrayList<>(1))
                                .add(one.key()));
            }
        }
        return new Twins(keys);
    }

    /** The keys of others, each once; of many the first. */
    List<String> of(Nominated one, @Nullable Achievement achievement) {
        if (achievement == null) {
            return List.of();
        }
        return grounds(achievement)
                .flatMap(ground -> keys.getOrDefault(ground, List.of()).stream())
                .filter(key -> !key.equals(one.key()))
                .distinct()
                .limit(MOST_TOLD)
                .toList();
    }

    private static Stream<String> grounds(Achievement achievement) {
        return Stream.concat(
                Stream.of("achievement " + achievement.id()),
                achievement.initiatives().stream().map(initiative -> "initiative " + initiative));
    }
}
