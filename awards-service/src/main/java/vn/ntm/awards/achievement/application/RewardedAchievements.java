package vn.ntm.awards.achievement.application;

import java.util.UUID;

/** What earned a form: whatever files commendations for achievements has a bean of this type. */
public interface RewardedAchievements {

    /** Whether the achievement has earned a form, and that was not annulled. */
    boolean rewarded(UUID achievement);
}
