package vn.ntm.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.ntm.awards.achievement.application.RewardedAchievements;
import vn.ntm.awards.campaign.application.CampaignGrants;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.AsOf;

/** Commendations that somebody else decided, for what campaigns and achievements say of them. */
@ApplicationScoped
class GrantedForTests implements CampaignGrants, RewardedAchievements {

    private static final Place DIPLOMA = new Place("BK_TINH", RecipientKind.INDIVIDUAL);

    private final Map<UUID, Integer> persons = new ConcurrentHashMap<>();
    private final Set<UUID> rewarded = ConcurrentHashMap.newKeySet();

    @Override
    public Map<UUID, Map<Place, Granted>> in(Map<UUID, Set<Place>> asked, AsOf asOf) {
        return persons.entrySet().stream()
                .filter(entry -> asked.getOrDefault(entry.getKey(), Set.of()).contains(DIPLOMA))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Map.of(DIPLOMA, new Granted(entry.getValue(), 0, entry.getValue()))));
    }

    @Override
    public boolean rewarded(UUID achievement) {
        return rewarded.contains(achievement);
    }

    /** So many persons have the provincial diploma in the campaign. */
    void grant(String campaign, int count) {
        persons.put(UUID.fromString(campaign), count);
    }

    void reward(String achievement) {
        rewarded.add(UUID.fromString(achievement));
    }
}
