package vn.ntm.awards.campaign.application;

import java.util.Map;
import java.util.UUID;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.kernel.AsOf;

/** What is granted in campaigns: whatever files commendations of a campaign has a bean of this type. */
public interface CampaignGrants {

    /** What was decided by the day, as it was known at the instant, and was not annulled. */
    Map<Place, Granted> in(UUID campaign, AsOf asOf);
}
