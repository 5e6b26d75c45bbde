package vn.ntm.awards.campaign.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.kernel.AsOf;

/** Everything that is granted in a campaign, whoever granted it. */
@ApplicationScoped
public class GrantedInCampaigns {

    private final List<CampaignGrants> all;

    GrantedInCampaigns(@All List<CampaignGrants> all) {
        this.all = List.copyOf(all);
    }

    public Map<Place, Granted> in(UUID campaign, AsOf asOf) {
        var granted = new HashMap<Place, Granted>();
        all.forEach(
                some -> some.in(campaign, asOf).forEach((place, count) -> granted.merge(place, count, Granted::plus)));
        return Map.copyOf(granted);
    }
}
