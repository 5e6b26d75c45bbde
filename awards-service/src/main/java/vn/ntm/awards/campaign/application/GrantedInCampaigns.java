package vn.ntm.awards.campaign.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quotas;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.kernel.AsOf;

/** Everything that is granted in a campaign, whoever granted it. */
@ApplicationScoped
public class GrantedInCampaigns {

    private final List<CampaignGrants> all;

    GrantedInCampaigns(@All List<CampaignGrants> all) {
        this.all = List.copyOf(all);
    }

    /** All that counts against one of the quotas. */
    public Map<Place, Granted> in(UUID campaign, Quotas quotas, AsOf asOf) {
        return in(Map.of(campaign, quotas.places()), asOf).getOrDefault(campaign, Map.of());
    }

    /** @param asked by the campaign: of which forms, given to which kinds of recipients */
    public Map<UUID, Map<Place, Granted>> in(Map<UUID, Set<Place>> asked, AsOf asOf) {
        Map<UUID, Map<Place, Granted>> granted = new HashMap<>();
        all.forEach(some -> some.in(asked, asOf).forEach((campaign, places) -> {
            var sums = granted.computeIfAbsent(campaign, _ -> new HashMap<>());
            places.forEach((place, count) -> sums.merge(place, count, Granted::plus));
        }));
        return granted;
    }
}
