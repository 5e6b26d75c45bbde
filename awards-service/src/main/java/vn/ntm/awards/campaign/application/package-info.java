/** Campaigns are drafted, launched by another person, given their quotas, and closed. */
@NullMarked
package vn.ntm.awards.campaign.application;

import org.jspecify.annotations.NullMarked;
