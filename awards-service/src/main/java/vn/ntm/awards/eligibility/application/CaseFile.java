package vn.ntm.awards.eligibility.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.application.AchievementOnFile;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.campaign.application.CampaignOnFile;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.awards.eligibility.domain.FormRules;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.awards.eligibility.domain.Nominee;
import vn.ntm.awards.eligibility.domain.OnFile;
import vn.ntm.awards.eligibility.domain.PastAward;
import vn.ntm.awards.money.domain.AwardSetting;
import vn.ntm.awards.obstacle.domain.Obstacle;

/** What is on file of all nominations of a question. */
record CaseFile(
        LocalDate day,
        Function<Nominated, FormRules> rules,
        Map<UUID, Nominee> nominees,
        Map<UUID, AchievementOnFile> achievements,
        Map<UUID, CampaignOnFile> campaigns,
        Map<UUID, Map<Place, Granted>> granted,
        Map<UUID, Map<Place, Granted>> asked,
        Map<UUID, List<PastAward>> awards,
        Map<UUID, List<PastAward>> rewarded,
        Map<String, List<PastAward>> supported,
        Twins twins,
        Map<UUID, List<Obstacle>> obstacles,
        @Nullable AwardSetting stateAwards) {

    OnFile of(Nominated nominated) {
        Achievement achievement = achievement(nominated.achievement());
        UUID campaign = nominated.campaign();
        return new OnFile(
                day,
                nominees.get(nominated.recipient()),
                rules.apply(nominated),
                achievement,
                campaign(campaign),
                campaign == null ? Map.of() : granted.getOrDefault(campaign, Map.of()),
                campaign == null ? Map.of() : asked.getOrDefault(campaign, Map.of()),
                awards.getOrDefault(nominated.recipient(), List.of()),
                achievement == null ? List.of() : rewarded.getOrDefault(achievement.id(), List.of()),
                achievement == null ? Map.of() : supported(achievement),
                twins.of(nominated, achievement),
                obstacles.getOrDefault(nominated.recipient(), List.of()),
                stateAwards);
    }

    private @Nullable Campaign campaign(@Nullable UUID id) {
        CampaignOnFile found = id == null ? null : campaigns.get(id);
        return found == null ? null : found.campaign();
    }

    private @Nullable Achievement achievement(@Nullable UUID id) {
        AchievementOnFile found = id == null ? null : achievements.get(id);
        return found == null ? null : found.achievement();
    }

    private Map<String, List<PastAward>> supported(Achievement achievement) {
        Map<String, List<PastAward>> own = new HashMap<>();
        for (String initiative : achievement.initiatives()) {
            List<PastAward> awardsOfIt = supported.get(initiative);
            if (awardsOfIt != null) {
                own.put(initiative, awardsOfIt);
            }
        }
        return own;
    }
}
