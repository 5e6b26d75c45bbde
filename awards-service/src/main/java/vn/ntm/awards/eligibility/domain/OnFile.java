package vn.ntm.awards.eligibility.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quotas;
import vn.ntm.awards.money.domain.AwardSetting;
import vn.ntm.awards.obstacle.domain.Obstacle;

/**
 * What is on file of one nomination, on the day and as it was known.
 *
 * @param day of the question: that of the check, or of the decision
 * @param nominee absent if there is no such recipient
 * @param rules of the regime and the form
 * @param achievement absent if no achievement is named, or there is none such
 * @param campaign absent if none is named, or there is none such
 * @param granted what is granted in the campaign already
 * @param asked what would be granted in the campaign by the question as a whole, this nomination too
 * @param awards all commendations of the recipient on file, the earliest first
 * @param rewarded all commendations for the achievement
 * @param supported all commendations that one of its initiatives supports, by the initiative
 * @param twins the keys of other nominations of the question that name the same achievement, or rest on one of its initiatives:
 *     of many the first
 * @param obstacles all of the recipient
 * @param stateAwards how many state-level awards a recipient is given in a year, at most; absent if nothing says it for the day
 */
public record OnFile(
        LocalDate day,
        @Nullable Nominee nominee,
        FormRules rules,
        @Nullable Achievement achievement,
        @Nullable Campaign campaign,
        Map<Quotas.Place, Granted> granted,
        Map<Quotas.Place, Granted> asked,
        List<PastAward> awards,
        List<PastAward> rewarded,
        Map<String, List<PastAward>> supported,
        List<String> twins,
        List<Obstacle> obstacles,
        @Nullable AwardSetting stateAwards) {

    public OnFile {
        granted = Map.copyOf(granted);
        asked = Map.copyOf(asked);
        awards = List.copyOf(awards);
        rewarded = List.copyOf(rewarded);
        supported = Map.copyOf(supported);
        twins = List.copyOf(twins);
        obstacles = List.copyOf(obstacles);
    }
}
