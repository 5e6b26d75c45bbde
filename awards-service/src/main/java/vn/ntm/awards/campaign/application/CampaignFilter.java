package vn.ntm.awards.campaign.application;

import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.CampaignState.CampaignStep;
import vn.ntm.awards.commendation.domain.MeritKind;

/**
 * Which campaigns are wanted; what is absent does not narrow.
 *
 * @param state where it stood on the day of the question
 * @param running whether the day of the question is one of its days
 * @param form the code of a form for which it has a quota
 */
public record CampaignFilter(
        @Nullable String code,
        @Nullable CampaignStep state,
        @Nullable MeritKind merit,
        @Nullable Boolean running,
        @Nullable String form) {}
