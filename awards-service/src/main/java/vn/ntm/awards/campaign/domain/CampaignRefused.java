package vn.ntm.awards.campaign.domain;

import java.io.Serial;

/** A rule of campaigns said no. */
public class CampaignRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient CampaignRejection rejection;

    CampaignRefused(CampaignRejection rejection) {
        super(rejection.toString());
        this.rejection = rejection;
    }

    public CampaignRejection rejection() {
        return rejection;
    }
}
