package vn.ntm.awards.campaign.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/** Finds campaigns, drafts too, as they were known at the instant of the question. */
public interface Campaigns {

    /** In the order of their first days. */
    List<CampaignOnFile> list(CampaignFilter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(CampaignFilter filter, AsOf asOf);

    /** @throws vn.ntm.kernel.problem.Refusal if there was none */
    CampaignOnFile get(UUID id, AsOf asOf);

    /** By their ids; those that were not on file are left out. */
    Map<UUID, CampaignOnFile> find(Collection<UUID> ids, AsOf asOf);

    /**
     * The campaigns as they now stand, for whoever grants in them: until the transaction ends nobody else grants in them or
     * changes what can be granted. What was granted before is to be counted after this.
     *
     * @throws vn.ntm.kernel.problem.Refusal if there is no such campaign
     */
    Map<UUID, CampaignOnFile> forDecision(Collection<UUID> ids);

    /** The same for one campaign. */
    default CampaignOnFile forDecision(UUID id) {
        return forDecision(Set.of(id)).values().iterator().next();
    }
}
