package vn.ntm.awards.campaign.application;

import java.util.UUID;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** The campaigns on file, for whoever changes one. */
public interface CampaignsOnFile {

    /** Whether another campaign than this is called so. */
    boolean taken(String code, UUID other);

    /** Records where it stands now; what was recorded of it before is superseded. */
    CampaignOnFile record(Campaign campaign, Provenance grounds, Filing filing);
}
