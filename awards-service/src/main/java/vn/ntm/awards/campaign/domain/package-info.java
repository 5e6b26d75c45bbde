/** What a campaign is, who launches it, and how much can be granted in it. */
@NullMarked
package vn.ntm.awards.campaign.domain;

import org.jspecify.annotations.NullMarked;
