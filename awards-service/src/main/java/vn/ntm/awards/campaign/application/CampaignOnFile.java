package vn.ntm.awards.campaign.application;

import java.time.Instant;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.ledger.fact.Provenance;

/**
 * A campaign as it is on file.
 *
 * @param grounds the document of the last move, and what else there is to say
 */
public record CampaignOnFile(Campaign campaign, Provenance grounds, Instant recordedAt) {}
