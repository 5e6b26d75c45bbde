package vn.ntm.awards.campaign.application;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.kernel.AsOf;

/** What is granted in campaigns: whatever files commendations of a campaign has a bean of this type. */
public interface CampaignGrants {

    /**
     * What was decided by the day, as it was known at the instant, and was not annulled; where there is nothing, nothing is said.
     *
     * @param asked by the campaign: of which forms, given to which kinds of recipients
     */
    Map<UUID, Map<Place, Granted>> in(Map<UUID, Set<Place>> asked, AsOf asOf);
}
